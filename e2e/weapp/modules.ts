import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

type Load = (file: string) => unknown;

/** The mini-program's `require`: files of the build, each run once in the one context. */
export function moduleLoader(root: string, context: vm.Context): Load {
  const loaded = new Map<string, { exports: unknown }>();
  const load: Load = (file) => {
    const found = loaded.get(file);
    if (found) return found.exports;
    const full = path.join(root, file);
    if (!existsSync(full)) throw new Error(`not in the build: ${file}`);
    const module = { exports: {} as unknown };
    loaded.set(file, module);
    const wrapped = `(function (require, module, exports) {${readFileSync(full, 'utf8')}\n})`;
    const run = vm.runInContext(wrapped, context, { filename: full }) as (
      require: (name: string) => unknown,
      module: { exports: unknown },
      exports: unknown,
    ) => void;
    run((name) => load(resolve(file, name)), module, module.exports);
    return module.exports;
  };
  return load;
}

function resolve(from: string, name: string): string {
  const joined = name.startsWith('/') ? name.slice(1) : path.posix.join(path.posix.dirname(from), name);
  return joined.endsWith('.js') ? joined : `${joined}.js`;
}
