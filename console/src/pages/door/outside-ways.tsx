import { IdcardOutlined, WechatWorkOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type OutsideWay, beginAt } from '../../lib/session/doors';
import { pageTexts } from '../texts';

/** The ways through another site, the usual one first. */
export function OutsideWays({ ways, page }: { ways: readonly OutsideWay[]; page: string }) {
  const t = pageTexts.use();
  const icons = { WECOM: <WechatWorkOutlined aria-hidden />, CAS: <IdcardOutlined aria-hidden /> };
  const names = { WECOM: t('byWeCom'), CAS: t('byCas') };
  return (
    <div className="door-ways">
      {ways.map((way, place) => (
        // A whole page is loaded: what follows is another site's.
        <Button
          key={way}
          size="large"
          block
          type={place === 0 ? 'primary' : 'default'}
          icon={icons[way]}
          href={beginAt(way, page, import.meta.env.BASE_URL)}
        >
          {names[way]}
        </Button>
      ))}
    </div>
  );
}
