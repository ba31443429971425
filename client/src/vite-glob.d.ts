/** Of Vite only this, which the tests use to find every catalogue. */
interface ImportMeta {
  glob<T>(pattern: string, options: { eager: true }): Record<string, T>;
}
