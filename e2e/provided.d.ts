import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** address of the started product */
    baseUrl: string;
    /** websocket of the one Chromium that all files share */
    browserWs: string;
  }
}
