const tab = (pagePath: string, text: string): { pagePath: string; text: string } => ({ pagePath, text });

export default defineAppConfig({
  pages: ['pages/home/index', 'pages/matters/index', 'pages/messages/index', 'pages/me/index', 'pages/sign-in/index'],
  subPackages: [
    {
      root: 'pages/counselling',
      pages: ['door/index', 'counsellors/index', 'times/index', 'done/index', 'mine/index', 'booking/index'],
    },
    { root: 'pages/application', pages: ['door/index', 'detail/index'] },
    { root: 'pages/notices', pages: ['list/index', 'detail/index'] },
    { root: 'pages/guides', pages: ['door/index', 'guide/index', 'question/index'] },
    { root: 'pages/search', pages: ['index'] },
    { root: 'pages/feedback', pages: ['list/index', 'write/index', 'thread/index'] },
    {
      root: 'pages/account',
      pages: ['security/index', 'password/index', 'reminders/index', 'portal/index'],
    },
  ],
  // the bar itself is ours (ui/TabBar); the host only has to know which pages are tabs
  tabBar: {
    custom: true,
    color: '#5f6876',
    selectedColor: '#2a5bd7',
    list: [
      tab('pages/home/index', '首页'),
      tab('pages/matters/index', '我的事项'),
      tab('pages/messages/index', '消息'),
      tab('pages/me/index', '我的'),
    ],
  },
  window: {
    navigationBarTitleText: '学工服务',
    navigationBarBackgroundColor: '@navBackground',
    navigationBarTextStyle: '@navText',
    backgroundColor: '@ground',
    backgroundTextStyle: '@groundText',
  },
  darkmode: true,
  themeLocation: 'theme.json',
  lazyCodeLoading: 'requiredComponents',
  animation: false,
  // the host asks before anything personal is used, and ui/PrivacySheet answers
  __usePrivacyCheck__: true,
});
