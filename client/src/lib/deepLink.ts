/** The mini-program is opened at its pages by the host; only H5 has something to do (deepLink.h5.ts). */
export function adoptPath(): void {
  // nothing stands before the page's address here
}
