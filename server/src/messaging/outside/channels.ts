import type { ForeignServices } from '../../platform/foreign/foreign-services.js';
import { CHANNELS, type Channel } from '../delivery.entity.js';

/** The channels that the configuration opens, in the order in which they are tried. */
export function configuredChannels(foreign: ForeignServices): readonly Channel[] {
  const open: Readonly<Record<Channel, boolean>> = {
    WECOM: foreign.weCom !== null,
    WECHAT: foreign.weChat !== null,
    MAIL: foreign.mail !== null,
  };
  return CHANNELS.filter((channel) => open[channel]);
}
