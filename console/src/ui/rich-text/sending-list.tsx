import { Button, Progress } from 'antd';
import { uiTexts } from '../texts';
import type { Sending } from './use-uploads';

/** The files on their way: how far each is, and what became of those that did not arrive. */
export function SendingList({ sending }: { sending: readonly Sending[] }) {
  const t = uiTexts.use();
  if (sending.length === 0) return null;
  return (
    <ul className="sending" role="status" aria-label={t('sending')}>
      {sending.map(({ key, name, share, problem, cancel, again }) => (
        <li key={key}>
          <span className="clip">{name}</span>
          {problem ? (
            <>
              <span className="form-wrong">{problem.sentences.join(' ')}</span>
              <Button size="small" onClick={again}>
                {t('retry')}
              </Button>
            </>
          ) : (
            <Progress percent={Math.round(share * 100)} size="small" aria-label={name} />
          )}
          <Button size="small" type="text" onClick={cancel}>
            {t(problem ? 'remove' : 'callOff')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
