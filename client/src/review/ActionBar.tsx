import { useState, type ReactNode } from 'react';
import type { ActionEmphasis, ReviewFieldsFragment } from '../graph/graphql';
import { Box } from '../ui/base/Box';
import { Button, type ButtonProps } from '../ui/Button';
import { useTexts } from '../lib/i18n/texts';
import { ActionSheet } from './ActionSheet';
import type { MutationMap } from './actionDocument';
import { Conditions } from './Conditions';
import { reviewTexts } from './texts';
import './ActionBar.scss';

type Action = ReviewFieldsFragment['availableActions'][number];

export interface OwnAction {
  /** whether the form is complete */
  ready: boolean;
  busy: boolean;
  run: () => void;
}

interface ActionBarProps {
  subject: { id: string; version: number; availableActions: readonly Action[] };
  mutations: MutationMap;
  /** actions that a form of the page carries out itself, by mutation: no sheet asks for them */
  own?: Readonly<Record<string, OwnAction>>;
  /** what is shown is to be read again; the word says why */
  onChanged: (why: 'done' | 'conflict') => void;
}

const KIND: Record<ActionEmphasis, NonNullable<ButtonProps['kind']>> = {
  PRIMARY: 'primary',
  NORMAL: 'plain',
  DANGER: 'danger',
};

// the usual next step stands last, under the thumb
const ORDER: readonly ActionEmphasis[] = ['DANGER', 'NORMAL', 'PRIMARY'];

/** Whether there is anything to do, so that no empty bar is drawn. */
export function hasActions(actions: readonly Action[], mutations: MutationMap): boolean {
  return actions.some((action) => action.mutation in mutations);
}

/** The buttons are the graph's `availableActions`, nothing else. */
export function ActionBar({ subject, mutations, own = {}, onChanged }: ActionBarProps): ReactNode {
  const t = useTexts(reviewTexts);
  const [chosen, setChosen] = useState<string | null>(null);
  const actions = subject.availableActions
    .filter(({ mutation }) => mutation in mutations || mutation in own)
    .sort((one, other) => ORDER.indexOf(one.emphasis) - ORDER.indexOf(other.emphasis));
  const action = actions.find((item) => item.code === chosen);
  const document = action && mutations[action.mutation];
  const blocked = actions.filter((item) => !item.enabled && item.blockedBy.length > 0);
  return (
    <Box>
      {blocked.map((item) => (
        <Box key={item.code} className="actionbar-blocked">
          <Box className="actionbar-why">{t('unavailable', { label: item.label })}</Box>
          <Conditions items={item.blockedBy} />
        </Box>
      ))}
      <Box className="actionbar">
        {actions.map((item) => (
          <Button
            key={item.code}
            text={item.label}
            kind={KIND[item.emphasis]}
            disabled={!item.enabled || own[item.mutation]?.ready === false}
            busy={own[item.mutation]?.busy ?? false}
            onPress={own[item.mutation]?.run ?? (() => setChosen(item.code))}
          />
        ))}
      </Box>
      {action && document ? (
        <ActionSheet
          key={action.code}
          action={action}
          document={document}
          subject={subject}
          onClose={() => setChosen(null)}
          onChanged={(why) => {
            setChosen(null);
            onChanged(why);
          }}
        />
      ) : null}
    </Box>
  );
}
