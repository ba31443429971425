/** What the kinds of a subscription template's fields take. */

const length = (/** @type {string} */ value) => [...value].length;

/** @type {Record<string, (value: string) => boolean>} */
const kinds = {
  thing: (value) => length(value) <= 20,
  number: (value) => /^-?\d+(\.\d+)?$/.test(value) && value.length <= 32,
  letter: (value) => /^[A-Za-z]{1,32}$/.test(value),
  symbol: (value) => length(value) <= 5,
  character_string: (value) => /^[\x20-\x7e]{1,32}$/.test(value),
  time: (value) =>
    /^(\d{4}年\d{1,2}月\d{1,2}日 ?|\d{4}[-/]\d{1,2}[-/]\d{1,2} ?)?\d{1,2}:\d{2}(:\d{2})?([~-]\d{1,2}:\d{2})?$/.test(
      value,
    ),
  date: (value) => /^(\d{4}年\d{1,2}月\d{1,2}日|\d{4}[-/]\d{1,2}[-/]\d{1,2})( \d{1,2}:\d{2})?$/.test(value),
  amount: (value) => /^[¥￥]?\d{1,10}(\.\d{1,2})?元?$/.test(value),
  phone_number: (value) => /^[\d+\-*]{1,17}$/.test(value),
  car_number: (value) => length(value) <= 8,
  name: (value) => /^(\p{Script=Han}{1,10}|[\x20-\x7e]{1,20})$/u.test(value),
  phrase: (value) => /^\p{Script=Han}{1,5}$/u.test(value),
};

/** @param {any} data @param {string[]} fields those of the template; none: any of a known kind @returns {string | null} */
export function problemOf(data, fields) {
  if (data === null || typeof data !== 'object') return 'data';
  const given = Object.entries(data);
  if (given.length === 0) return 'data';
  for (const field of fields) if (!(field in data)) return field;
  for (const [name, entry] of given) {
    if (fields.length && !fields.includes(name)) return name;
    const kind = kinds[/^([a-z_]+?)\d{1,3}$/.exec(name)?.[1] ?? ''];
    const value = /** @type {any} */ (entry)?.value;
    if (!kind || typeof value !== 'string' || value.trim() === '' || !kind(value)) return name;
  }
  return null;
}
