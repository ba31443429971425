import '../../ui/form-line.css';
import './break-glass.css';
import { SafetyOutlined } from '@ant-design/icons';
import { Button, message } from 'antd';
import { useState } from 'react';
import { usePermission } from '../../lib/session/viewer';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice, StaleLine } from '../../ui/states';
import { AskDialog } from './ask-dialog';
import { inOrder } from './glass';
import { GlassCard } from './glass-card';
import { glassTexts } from './texts';
import { useGlasses } from './use-glass';

/** 紧急查看: opening what is sealed, in an emergency, by two persons, for a few hours, before everybody's eyes. */
export default function BreakGlassPage() {
  const t = glassTexts.use();
  const decides = usePermission('BREAK_GLASS_DECIDE');
  const { data, error, isPending, isRefetchError, refetch } = useGlasses();
  const [asking, setAsking] = useState(false);
  const [brief, told] = message.useMessage();
  return (
    <Page
      title={t('breakGlass')}
      aside={
        decides && (
          <Button danger onClick={() => setAsking(true)}>
            {t('ask')}
          </Button>
        )
      }
    >
      <p className="muted glass-hint">{t('hint')}</p>
      {isPending && <Loading rows={6} />}
      {!data && error && <Failure error={error} retry={() => void refetch()} />}
      {data && isRefetchError && <StaleLine retry={() => void refetch()} />}
      {data && data.length === 0 && (
        <Notice icon={<SafetyOutlined aria-hidden />} title={t('none')}>
          {t('noneHint')}
        </Notice>
      )}
      {data && data.length > 0 && (
        <div className="glasses">
          {inOrder(data).map((glass) => (
            <GlassCard key={glass.id} glass={glass} />
          ))}
        </div>
      )}
      {asking && (
        <AskDialog
          onAsked={() => {
            setAsking(false);
            void brief.success(t('asked'));
          }}
          onClose={() => setAsking(false)}
        />
      )}
      {told}
    </Page>
  );
}
