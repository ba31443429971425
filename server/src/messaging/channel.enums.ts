import { registerEnumType } from 'type-graphql';
import { CHANNELS, DELIVERY_STATES } from './delivery.entity.js';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((v) => [v, v])) as Record<T, T>;

export const MessageChannelEnum = enumOf(CHANNELS);
registerEnumType(MessageChannelEnum, {
  name: 'MessageChannel',
  description: 'A way out of the house; the inbox within always gets every message.',
  valuesConfig: {
    WECOM: { description: '企业微信' },
    WECHAT: { description: '微信订阅消息, one for each consent given.' },
    MAIL: { description: 'E-mail.' },
  },
});

export const DeliveryStateEnum = enumOf(DELIVERY_STATES);
registerEnumType(DeliveryStateEnum, {
  name: 'DeliveryState',
  description: 'How a message stands on its way to one person by one channel.',
  valuesConfig: {
    PENDING: { description: 'Waits for its time, for the end of quiet hours, or for its channel.' },
    SENDING: { description: 'Is being handed over.' },
    SENT: { description: 'The other service has taken it.' },
    FAILED: { description: 'The other service refuses it, or was busy too often.' },
    UNKNOWN: { description: 'No answer came: it may have arrived or not; a person decides.' },
    SKIPPED: { description: 'Its reason had ended, or the person does not want it this way.' },
    RECALLED: { description: 'Was taken back.' },
    DISMISSED: { description: 'A person let it rest.' },
  },
});
