import type { IOptions } from 'sanitize-html';

/** What formatted text may be made of: what H5 shows and a mini-program's `rich-text` knows alike. None has a look of its own. */
export const ALLOWED_TAGS = [
  'h2',
  'h3',
  'h4',
  'p',
  'div',
  'br',
  'hr',
  'blockquote',
  'pre',
  'code',
  'strong',
  'em',
  'u',
  's',
  'sub',
  'sup',
  'ul',
  'ol',
  'li',
  'table',
  'caption',
  'thead',
  'tbody',
  'tfoot',
  'tr',
  'th',
  'td',
  'a',
  'img',
] as const;

/** Attributes that may stand, by tag. No class, style, id or handler anywhere. */
export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target'],
  img: ['src', 'alt'],
  ol: ['start'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
};

/** The address of a file of ours inside a text, before its id. */
export const FILE_SCHEME = 'xg-file';
export const LINK_SCHEMES = ['http', 'https', 'mailto', 'tel'] as const;

/** Deeper than any text that a person writes; browsers slow down far beyond it. */
export const DEEPEST = 40;

/** Elements whose inside is no text for readers: it goes with them. */
const NO_TEXT = [
  'script',
  'style',
  'textarea',
  'option',
  'select',
  'noscript',
  'noembed',
  'noframes',
  'plaintext',
  'xmp',
  'template',
  'title',
  'head',
  'iframe',
  'object',
  'embed',
  'applet',
  'svg',
  'math',
  'audio',
  'video',
  'canvas',
];

/** The options that hold for every text; how links and pictures are judged is added by `cleanHtml`. */
export const LIST_OPTIONS: IOptions = {
  allowedTags: [...ALLOWED_TAGS],
  allowedAttributes: Object.fromEntries(Object.entries(ALLOWED_ATTRIBUTES).map(([tag, names]) => [tag, [...names]])),
  allowedSchemes: [...LINK_SCHEMES, FILE_SCHEME],
  allowedSchemesByTag: { img: [FILE_SCHEME] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'discard',
  nonTextTags: NO_TEXT,
  nestingLimit: DEEPEST,
  enforceHtmlBoundary: false,
  parser: { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
};
