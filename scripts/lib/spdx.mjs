/**
 * Whether a licence expression can be met with the allowed licences: OR needs one side, AND both,
 * `X WITH exception` counts as X (an exception only permits more). @see https://spdx.org/licenses
 * @param {string} expression @param {ReadonlySet<string>} allowed
 */
export function permits(expression, allowed) {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;

  const either = () => {
    let ok = both();
    while (tokens[at] === 'OR') {
      at += 1;
      ok = both() || ok;
    }
    return ok;
  };
  const both = () => {
    let ok = one();
    while (tokens[at] === 'AND') {
      at += 1;
      ok = one() && ok;
    }
    return ok;
  };
  /** @returns {boolean} */
  const one = () => {
    const token = tokens[at++];
    if (token === '(') {
      const ok = either();
      if (tokens[at++] !== ')') throw new SyntaxError(`unbalanced: ${expression}`);
      return ok;
    }
    if (tokens[at] === 'WITH') at += 2;
    return token !== undefined && allowed.has(token);
  };

  try {
    const ok = either();
    return ok && at === tokens.length;
  } catch (error) {
    if (error instanceof SyntaxError) return false;
    throw error;
  }
}
