/**
 * Taro's mini-program templates know no ARIA attribute, though WeChat reads them. This adds them to the elements that
 * carry a role or a name; Taro's runtime passes unknown properties on under their camel-case names.
 */
const ELEMENTS = /<(view|text|image|input|textarea) /g;
const NAMES = ['role', 'label', 'hidden', 'disabled', 'checked', 'pressed'];
const ATTRIBUTES = NAMES.map((name) => `aria-${name}="{{i.aria${name[0].toUpperCase()}${name.slice(1)}||''}}"`).join(
  ' ',
);
const PLAIN = ['pure-view', 'click-view'];

module.exports = (ctx) => {
  ctx.registerMethod({
    name: 'onSetupClose',
    fn(platform) {
      const { template } = platform;
      if (!template || platform.platform !== 'weapp') return;
      const before = template.modifyTemplateResult;
      template.modifyTemplateResult = (result, nodeName, ...rest) => {
        const built = before ? before(result, nodeName, ...rest) : result;
        return PLAIN.includes(nodeName) ? built : built.replace(ELEMENTS, `<$1 ${ATTRIBUTES} `);
      };
    },
  });
};
