import type { ReactNode } from 'react';
import { Box } from './base/Box';
import { Words } from './base/Words';
import { Icon } from './Icon';
import './Labelled.scss';

interface LabelledProps {
  label: string;
  /** behind the label: 选填, a count */
  aside?: ReactNode;
  hint?: string | null;
  /** what is wrong with what stands in it */
  problem?: string | null;
  problemId?: string;
  /** what somebody asked to be changed */
  wanted?: string | null;
  /** label and content on one line */
  inline?: boolean;
  children: ReactNode;
}

/** One field of a form: its name above or before it, what is wrong below it. */
export function Labelled(props: LabelledProps): ReactNode {
  const { label, aside, hint, problem, problemId, wanted, inline, children } = props;
  return (
    <Box className={`labelled ${wanted ? 'is-wanted' : ''}`}>
      <Box className={inline ? 'labelled-line' : ''}>
        <Box className="labelled-head">
          <Words className="labelled-label">{label}</Words>
          {aside ? <Words className="labelled-aside">{aside}</Words> : null}
        </Box>
        {wanted && !inline ? <Wanted text={wanted} /> : null}
        {children}
      </Box>
      {wanted && inline ? <Wanted text={wanted} /> : null}
      {hint ? <Box className="labelled-hint">{hint}</Box> : null}
      <Box className="labelled-problem" live="polite" {...(problemId ? { id: problemId } : {})}>
        {problem ?? ''}
      </Box>
    </Box>
  );
}

function Wanted({ text }: { text: string }): ReactNode {
  return (
    <Box className="labelled-wanted">
      <Icon name="alert" size={18} className="labelled-wanted-icon" />
      <Words>{text}</Words>
    </Box>
  );
}
