import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import { at, root } from './paths.mjs';
import { Plain } from './say.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/** Ends what `run` started and is still going: called on a signal, so that nothing outlives the script. */
export function stopAll() {
  for (const child of running) {
    try {
      process.kill(-(child.pid ?? 0), 'SIGTERM');
    } catch {
      // gone by itself meanwhile
    }
  }
}

/**
 * Runs a command quietly: its output goes to .cache/logs/<name>.log, its end is part of the error when it fails.
 * @param {string} name
 * @param {string[]} command
 * @param {{ cwd?: string, env?: Record<string, string | undefined>, seconds?: number }} [options]
 * @returns {Promise<string>} the output
 */
export function run(name, command, { cwd = root, env = {}, seconds = 600 } = {}) {
  const [file = '', ...args] = command;
  mkdirSync(at('.cache/logs'), { recursive: true });
  const log = createWriteStream(at('.cache/logs', `${name}.log`));
  return new Promise((resolve, reject) => {
    // A group of its own: ending npm must end the compiler that npm started, too.
    const child = spawn(file, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    running.add(child);
    let output = '';
    const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), seconds * 1000);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        log.write(text);
      });
    }
    /** @param {Plain} [error] */
    const end = (error) => {
      clearTimeout(timer);
      running.delete(child);
      log.end();
      if (error) reject(Object.assign(error, { output }));
      else resolve(output);
    };
    child.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      end(
        error.code === 'ENOENT'
          ? new Plain(`找不到命令 ${file}，请先安装它。`, `The command ${file} was not found: install it first.`)
          : new Plain(`无法运行 ${file}：${error.message}。`, `${file} could not be run: ${error.message}.`),
      ),
    );
    child.once('close', (code, signal) => {
      if (code === 0) return end();
      const lines = output.trimEnd().split('\n');
      // npm says what is wrong first and how to use it last; everything else says it last
      const errors = lines.filter((line) => line.startsWith('npm error'));
      const tail = (errors.length ? errors.slice(0, 12) : lines.slice(-40)).join('\n');
      const why = signal === 'SIGKILL' ? `${seconds} s` : String(code ?? signal);
      end(new Plain(`“${name}”失败（${why}），日志在 .cache/logs/${name}.log。`, `"${name}" failed (${why}).`, tail));
    });
  });
}
