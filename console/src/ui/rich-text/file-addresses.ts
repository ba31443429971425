/**
 * Formatted text names files of ours by signed addresses that soon pass. While it is edited they are told by the plain
 * address, which this person's session opens for as long as it lasts; a text kept over night still shows its pictures.
 */
export function forEditing(html: string): string {
  return html.replace(/(src|href)="\/files\/([\w=-]+)\?[^"]*"/g, '$1="/files/$2"');
}

/** As the graph takes it: files by `xg-file:<id>`. */
export function forSaving(html: string): string {
  return html.replace(/(src|href)="\/files\/([\w=-]+)(\?[^"]*)?"/g, '$1="xg-file:$2"');
}

/** The plain address of a file. */
export function addressOf(id: string): string {
  return `/files/${id}`;
}

/** Whether a picture is one of ours; others are left out when they are pasted, since the server takes none from elsewhere. */
export function isOurs(src: string): boolean {
  return /^\/files\/[\w=-]+(\?|$)/.test(src);
}
