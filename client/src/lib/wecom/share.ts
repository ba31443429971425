/** What may be passed on of a page: public things only, never anything of a person. */
export interface Share {
  title: string;
  /** path of the page, as in routes */
  path: string;
}
