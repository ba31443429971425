/** How many characters a value of each kind takes; others are left as they are. */
const CHARACTERS: Readonly<Record<string, number>> = {
  thing: 20,
  number: 32,
  letter: 32,
  symbol: 5,
  character_string: 32,
  phone_number: 17,
  car_number: 8,
  name: 10,
  phrase: 5,
};

/** `{thing1: 'text'}` as WeChat takes it, each value cut to what its kind takes. */
export function subscriptionData(data: Readonly<Record<string, string>>): Record<string, { value: string }> {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const kind = key.replace(/\d+$/, '');
      const most = CHARACTERS[kind] ?? Infinity;
      const characters = [...value];
      if (characters.length <= most) return [key, { value }];
      // Only a `thing` may hold any character; in the others a sign of the cut would itself be refused.
      const cut = kind === 'thing' ? `${characters.slice(0, most - 1).join('')}…` : characters.slice(0, most).join('');
      return [key, { value: cut }];
    }),
  );
}
