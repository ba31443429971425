import type { ReactNode } from 'react';
import { ApplicationFormDocument } from '../../graph/graphql';
import { useAsk } from '../../lib/graph/useAsk';
import { Failed } from '../../ui/Failed';
import { Skeleton } from '../../ui/Skeleton';
import { ApplicationFrame, type FrameProps } from './ApplicationFrame';
import { SupplementForm } from './SupplementForm';

/** A returned application with its form: first asks what the form looks like now. */
export function SupplementScreen(props: FrameProps): ReactNode {
  const { kind } = props;
  const { data, failure, refresh } = useAsk(ApplicationFormDocument, { workflow: kind.code });
  const info = data?.workflows.find(({ code }) => code === kind.code);
  const student = data?.viewer?.student;
  if (info && student) {
    return (
      <SupplementForm
        {...props}
        key={props.application.id}
        fields={info.form}
        student={student.id}
        choices={student.choices ?? []}
      />
    );
  }
  const waiting = failure ? (
    <Failed failure={failure} retry={() => void refresh()} />
  ) : (
    <Skeleton cards={1} lines={4} />
  );
  return <ApplicationFrame {...props} footer={null} form={waiting} />;
}
