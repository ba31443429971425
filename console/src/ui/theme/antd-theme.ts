import { theme, type ThemeConfig } from 'antd';
import { dark, light } from './tokens';

/** Our tokens in Ant Design's words; without motion its parts appear in place at once. */
export function antdTheme(inTheDark: boolean, motion: boolean): ThemeConfig {
  const palette = inTheDark ? dark : light;
  return {
    algorithm: inTheDark ? theme.darkAlgorithm : theme.defaultAlgorithm,
    token: {
      colorPrimary: palette.accent,
      colorLink: palette.accentInk,
      colorError: inTheDark ? '#d9534a' : palette.bad,
      colorErrorText: palette.bad,
      colorSuccess: palette.ok,
      colorWarning: palette.warn,
      colorInfo: palette.accent,
      // Derived from inks as dark as ours they would be muddy.
      colorErrorBg: palette.badSoft,
      colorErrorBorder: palette.lineStrong,
      colorSuccessBg: palette.okSoft,
      colorSuccessBorder: palette.lineStrong,
      colorWarningBg: palette.warnSoft,
      colorWarningBorder: palette.lineStrong,
      colorInfoBg: palette.accentSoft,
      colorInfoBorder: palette.lineStrong,
      colorText: palette.ink,
      colorTextSecondary: palette.ink2,
      colorTextTertiary: palette.ink3,
      colorTextDescription: palette.ink2,
      // Ant Design's own placeholder fails contrast.
      colorTextPlaceholder: palette.ink3,
      colorBgLayout: palette.ground,
      colorBgContainer: palette.card,
      colorBgElevated: inTheDark ? '#1e232c' : palette.card,
      colorBorder: palette.lineStrong,
      colorBorderSecondary: palette.line,
      borderRadius: 8,
      borderRadiusLG: 12,
      borderRadiusSM: 6,
      controlHeight: 34,
      fontSize: 14,
      fontFamily:
        "-apple-system, BlinkMacSystemFont, 'Segoe UI', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif",
      wireframe: false,
      motion,
    },
    components: {
      Button: {
        primaryShadow: 'none',
        defaultShadow: 'none',
        dangerShadow: 'none',
        fontWeight: 500,
        defaultHoverColor: palette.accentInk,
        defaultHoverBorderColor: palette.accentInk,
      },
      // The days of the months before and after are written in the colour of disabled text.
      DatePicker: { colorTextDisabled: palette.ink3 },
      Modal: { titleFontSize: 17 },
    },
  };
}
