import type { Catalogue } from '../../platform/texts/texts.js';

export const volunteerCardTexts: Catalogue = {
  'zh-CN': {
    'VOLUNTEER_CARD_REPLACEMENT.field.reason': '补办原因',
    'VOLUNTEER_CARD_REPLACEMENT.field.statement': '情况说明',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.LOST': '遗失',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.DAMAGED': '损坏',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.NAME_CHANGED': '信息变更',
    'rule.HOLDS_CARD': '持有义工证',
    'met.HOLDS_CARD_FOUND': '义工证号 {number}',
    'unmet.HOLDS_CARD_NONE': '没有查到您的义工证，请先办理义工证。',
    'unmet.HOLDS_CARD_UNKNOWN': '义工证记录尚未导入，暂时无法判定，请联系砺志中心。',
  },
  en: {
    'VOLUNTEER_CARD_REPLACEMENT.field.reason': 'Reason',
    'VOLUNTEER_CARD_REPLACEMENT.field.statement': 'What happened',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.LOST': 'Lost',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.DAMAGED': 'Damaged',
    'VOLUNTEER_CARD_REPLACEMENT.choice.reason.NAME_CHANGED': 'Details changed',
    'rule.HOLDS_CARD': 'Holds a volunteer card',
    'met.HOLDS_CARD_FOUND': 'Card {number}',
    'unmet.HOLDS_CARD_NONE': 'No volunteer card of yours is on record; please get one first.',
    'unmet.HOLDS_CARD_UNKNOWN': 'Volunteer cards have not been imported yet; please ask the Lizhi Centre.',
  },
};
