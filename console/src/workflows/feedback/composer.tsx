import { CloseOutlined, PictureOutlined } from '@ant-design/icons';
import { Alert, Button, Input } from 'antd';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { addressOf } from '../../ui/rich-text/file-addresses';
import { SendingList } from '../../ui/rich-text/sending-list';
import { useUploads } from '../../ui/rich-text/use-uploads';
import { LEAST, MOST, MOST_PICTURES, isBegun, lengthOf } from './answer';
import { feedbackTexts } from './texts';
import type { useAnswering } from './use-answering';

interface ComposerProps {
  answering: ReturnType<typeof useAnswering>;
  onSend(): void;
  /** pictures are on their way */
  onBusy(busy: boolean): void;
}

/** id of the field, so that a key can lead to it */
export const ANSWER_FIELD = 'feedback-answer';

/** The answer: words, and pictures that are sent as they are chosen. */
export function Composer({ answering, onSend, onBusy }: ComposerProps) {
  const t = feedbackTexts.use();
  const { answer, put, wrong, problem } = answering;
  const chooser = useRef<HTMLInputElement>(null);
  const { sending, start } = useUploads(({ id, name }) =>
    put((before) => ({ ...before, pictures: [...before.pictures, { id, name }] })),
  );
  const busy = sending.some((one) => one.problem === null);
  const tell = useRef(onBusy);
  useEffect(() => {
    tell.current = onBusy;
  });
  useEffect(() => tell.current(busy), [busy]);
  const length = lengthOf(answer.text);
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Escape') event.currentTarget.blur();
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      onSend();
    }
  };
  const full = answer.pictures.length >= MOST_PICTURES;
  return (
    <div className="feedback-composer">
      {problem && (
        <Alert
          type={problem.code === 'CONFLICT' ? 'warning' : 'error'}
          showIcon
          role="alert"
          title={[...problem.sentences, t('stillHere')].join(' ')}
        />
      )}
      <Input.TextArea
        id={ANSWER_FIELD}
        aria-label={t('answer')}
        placeholder={t('answerHint')}
        autoSize={{ minRows: 2, maxRows: 8 }}
        value={answer.text}
        status={wrong.includes('text') ? 'error' : undefined}
        aria-invalid={wrong.includes('text')}
        onChange={(event) => put((before) => ({ ...before, text: event.target.value }))}
        onKeyDown={onKeyDown}
      />
      {wrong.includes('text') && (
        <p className="form-wrong" role="alert">
          {t('wrongText', { min: LEAST, max: MOST })}
        </p>
      )}
      {answer.pictures.length > 0 && (
        <ul className="thumbs" aria-label={t('pictures')}>
          {answer.pictures.map(({ id, name }) => (
            <li key={id} className="feedback-enclosed">
              <img src={addressOf(id)} alt={name} />
              <Button
                size="small"
                shape="circle"
                icon={<CloseOutlined aria-hidden />}
                aria-label={t('dropPicture', { name })}
                onClick={() =>
                  put((before) => ({ ...before, pictures: before.pictures.filter((one) => one.id !== id) }))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <SendingList sending={sending} />
      <div className="feedback-tools">
        <Button
          type="text"
          size="small"
          icon={<PictureOutlined aria-hidden />}
          disabled={full}
          onClick={() => chooser.current?.click()}
        >
          {t('addPicture', { n: MOST_PICTURES })}
        </Button>
        <small role="status">{isBegun(answer) && t('keptHere')}</small>
        <small className={length > MOST ? 'form-wrong' : undefined}>{`${length}/${MOST}`}</small>
      </div>
      <input
        ref={chooser}
        type="file"
        hidden
        multiple
        accept="image/*"
        aria-label={t('addPicture', { n: MOST_PICTURES })}
        onChange={(event) => {
          start([...(event.target.files ?? [])].slice(0, MOST_PICTURES - answer.pictures.length));
          event.target.value = '';
        }}
      />
    </div>
  );
}
