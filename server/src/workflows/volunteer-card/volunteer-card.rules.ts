import { satisfied, unknown, unsatisfied, type Rule } from '../../review/eligibility/rule.js';

/** Only a card that was issued can be replaced. */
export const holdsCard: Rule = {
  code: 'HOLDS_CARD',
  evaluate: ({ registry: { volunteer } }) => {
    if (volunteer === null) return unknown('HOLDS_CARD_UNKNOWN');
    const card = volunteer.find((record) => record.number !== '');
    return card === undefined ? unsatisfied('HOLDS_CARD_NONE') : satisfied('HOLDS_CARD_FOUND', { number: card.number });
  },
};
