/** Paths of somebody's machine; put together so that this file does not find itself. */
const machinePath = new RegExp(`(?<![\\w.$})~-])/(${['work', 'tmp', 'home', 'root', 'Users'].join('|')})/[\\w.-]`);
const lockedHost = /"resolved":\s*"https?:/;
const registryHost = /^\s*(@[\w-]+:)?registry\s*=/;

/**
 * Lines of a file that would tell strangers about the machine it was made on.
 * @param {string} file @param {string} text @returns {string[]} "file:line: why"
 */
export function leaksOf(file, text) {
  return text.split('\n').flatMap((line, index) => {
    const where = `${file}:${index + 1}`;
    if (file.endsWith('package-lock.json')) {
      return lockedHost.test(line)
        ? [`${where}: the lock names a host (npm config omit-lockfile-registry-resolved=true)`]
        : [];
    }
    if (file.endsWith('.npmrc') && registryHost.test(line)) return [`${where}: names a registry`];
    return machinePath.test(line) ? [`${where}: an absolute path of a machine`] : [];
  });
}
