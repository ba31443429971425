import { Field, ID, Int, InterfaceType, ObjectType, registerEnumType } from 'type-graphql';
import { anyone, Who } from '../platform/graph/authority.js';
import { UnmetCondition } from '../platform/graph/common.types.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import type { Emphasis, Need, Tone } from './workflow-table.js';

/** A row of an event table as its time-line reads it. */
export interface EventRow {
  readonly id: string;
  readonly subjectId: string;
  readonly at: number;
  readonly action: string;
  readonly fromState: string | null;
  readonly toState: string;
  readonly actorKind: 'APPLICANT' | 'STAFF' | 'TIMER';
  /** name of the account that acted; null for the timer */
  readonly actorName: string | null;
  readonly note: string | null;
}

const described = <T extends string>(values: Record<T, string>) => ({
  values: Object.fromEntries(Object.keys(values).map((v) => [v, v])),
  config: Object.fromEntries(
    Object.entries(values).map(([v, description]) => [v, { description: String(description) }]),
  ),
});

const tones = described<Tone>({
  NEUTRAL: 'Neither good nor bad.',
  INFO: 'In hand.',
  OK: 'Good.',
  WARN: 'Wants attention.',
  BAD: 'Refused or failed.',
});
export const StateToneEnum = tones.values;
registerEnumType(StateToneEnum, {
  name: 'StateTone',
  description: 'How a state looks; a word always goes with it.',
  valuesConfig: tones.config,
});

const emphases = described<Emphasis>({
  PRIMARY: 'The usual next step.',
  NORMAL: 'One of several.',
  DANGER: 'Ends or refuses something.',
});
export const ActionEmphasisEnum = emphases.values;
registerEnumType(ActionEmphasisEnum, {
  name: 'ActionEmphasis',
  description: 'How a button looks.',
  valuesConfig: emphases.config,
});

const needs = described<Need>({
  NOTE: 'A reason in words (`note`).',
  DATE: 'A date.',
  ITEMS: 'A choice of items.',
  FILES: 'Attachments.',
});
export const ActionNeedEnum = needs.values;
registerEnumType(ActionNeedEnum, {
  name: 'ActionNeed',
  description: 'What an action asks of the one who acts.',
  valuesConfig: needs.config,
});

@ObjectType({ description: 'One transition, as the time-line tells it.', simpleResolvers: true })
@Who(anyone)
export class TimelineEntry {
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: number;

  @Field(() => String, { description: 'Code of the action.' })
  action!: string;

  @Field(() => String, { description: 'The action in words.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'State before; null at the beginning.' })
  from!: string | null;

  @Field(() => String, { description: 'State after.' })
  to!: string;

  @Field(() => String, { description: 'State after, in words.' })
  toLabel!: string;

  @Field(() => String, {
    description:
      'Who: the person asking, an office, the system; colleagues see the name of staff, students the office.',
  })
  actor!: string;

  @Field(() => String, { nullable: true, description: 'Opinion or reason given.' })
  note!: string | null;
}

@ObjectType({ description: 'What the person asking may do with a thing in its present state.', simpleResolvers: true })
@Who(anyone)
export class AvailableAction {
  @Field(() => String, { description: 'Code of the action.' })
  code!: string;

  @Field(() => String, { description: 'Words for the button.' })
  label!: string;

  @Field(() => ActionEmphasisEnum, { description: 'How the button looks.' })
  emphasis!: Emphasis;

  @Field(() => Boolean, { description: 'Whether it can be done now.' })
  enabled!: boolean;

  @Field(() => [UnmetCondition], { description: 'Why not now; empty when it can.' })
  blockedBy!: UnmetCondition[];

  @Field(() => String, { description: 'The mutation that does it.' })
  mutation!: string;

  @Field(() => [ActionNeedEnum], { description: 'What it asks beside the id and the expected version.' })
  needs!: Need[];
}

@InterfaceType({
  description: 'Anything that moves through the states of a workflow.',
  resolveType: () => '',
})
export abstract class Reviewable {
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Field(() => String, { description: 'State, as its code.' })
  stateCode!: string;

  @Field(() => String, { description: "State in the request's language." })
  stateLabel!: string;

  @Field(() => String, { description: 'What the state means, in one sentence for people.' })
  stateMeaning!: string;

  @Field(() => StateToneEnum, { description: 'How the state looks.' })
  stateTone!: Tone;

  @Field(() => Boolean, { description: 'Whether it is over: it holds nothing any more.' })
  ended!: boolean;

  @Field(() => Int, { description: 'Version, for `expectedVersion`.' })
  version!: number;

  @Field(() => [TimelineEntry], { description: 'What happened, newest first.' })
  timeline!: TimelineEntry[];

  @Field(() => [AvailableAction], { description: 'What the person asking may do now, from the workflow table.' })
  availableActions!: AvailableAction[];
}
