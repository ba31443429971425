import { CommentOutlined } from '@ant-design/icons';
import { Button, Dropdown, Input } from 'antd';
import { reviewTexts } from '../../review/texts';

interface OpinionProps {
  value: string;
  phrases: readonly string[];
  onChange(text: string): void;
}

const LONGEST = 500;

/** The opinion that goes with whatever is pressed next, with phrases to reuse. */
export function Opinion({ value, phrases, onChange }: OpinionProps) {
  const t = reviewTexts.use();
  return (
    <div className="opinion">
      <Input.TextArea
        aria-label={t('opinion')}
        placeholder={t('opinion')}
        autoSize={{ minRows: 1, maxRows: 4 }}
        maxLength={LONGEST}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          // Out of the field again, so that the keys work.
          if (event.key === 'Escape') event.currentTarget.blur();
        }}
      />
      {phrases.length > 0 && (
        <Dropdown
          trigger={['click']}
          placement="topRight"
          menu={{
            items: phrases.map((phrase) => ({ key: phrase, label: phrase })),
            onClick: ({ key }) => onChange(key),
          }}
        >
          <Button
            type="text"
            icon={<CommentOutlined aria-hidden />}
            aria-label={t('opinionPhrases')}
            title={t('opinionPhrases')}
          />
        </Dropdown>
      )}
    </div>
  );
}
