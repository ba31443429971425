import { BulbOutlined, LogoutOutlined, TranslationOutlined, UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { Link } from 'react-router';
import { language } from '../lib/i18n/language';
import { usePreference } from '../lib/preference';
import { useSignOut } from '../lib/session/sign-in';
import type { Viewer } from '../lib/session/viewer';
import { pageTexts } from '../pages/texts';
import { appearance, appearances } from '../ui/theme/appearance';

const names = { system: 'appearanceSystem', light: 'appearanceLight', dark: 'appearanceDark' } as const;

/** Who is signed in, and that person's own settings. */
export function Person({ viewer }: { viewer: Viewer }) {
  const t = pageTexts.use();
  const signOut = useSignOut();
  const look = usePreference(appearance);
  const spoken = usePreference(language);
  const office = viewer.staff?.roles[0]?.office.name;
  const nextLook = () => appearance.set(appearances[(appearances.indexOf(look) + 1) % appearances.length]!);
  const buttons = [
    { name: t('appearance', { name: t(names[look]) }), icon: <BulbOutlined />, press: nextLook },
    {
      name: t('language'),
      icon: <TranslationOutlined />,
      press: () => language.set(spoken === 'en' ? 'zh-CN' : 'en'),
    },
    { name: t('signOut'), icon: <LogoutOutlined />, press: () => signOut.mutate() },
  ];
  return (
    <div className="person">
      <Link to="/account" title={t('myAccount')}>
        <UserOutlined aria-hidden /> <b>{viewer.staff?.name ?? viewer.account.displayName}</b>
      </Link>
      {office && <small>{office}</small>}
      <div>
        {buttons.map(({ name, icon, press }) => (
          <Button key={name} type="text" size="small" icon={icon} title={name} aria-label={name} onClick={press} />
        ))}
      </div>
    </div>
  );
}
