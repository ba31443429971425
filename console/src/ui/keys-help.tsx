import { Modal } from 'antd';
import { Kbd } from './kbd';
import { uiTexts } from './texts';

export interface KeyHelp {
  keys: readonly string[];
  does: string;
}

/** All keys of a page, shown by `?`. */
export function KeysHelp({ items, onClose }: { items: readonly KeyHelp[]; onClose(): void }) {
  const t = uiTexts.use();
  return (
    <Modal open title={t('keys')} footer={null} onCancel={onClose} width={420}>
      <dl className="keys-help">
        {items.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
              <span className="spoken">{keys.join(', ')}</span>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
