import { Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { signedIn } from '../campus/rules.js';
import { StateToneEnum } from '../machine/reviewable.type.js';
import type { Tone } from '../machine/workflow-table.js';
import { anyone, Who } from '../platform/graph/authority.js';
import { DateTimeScalar } from '../platform/graph/scalars.js';
import type { ReviewContext } from '../review/review-context.js';
import { readTodo, type TodoItemRow } from '../review/todo/read-todo.js';
import { workflows } from './registry.js';
import { todoKindsOf } from './todo-kinds.js';

@ObjectType({ description: 'One thing that needs the student today.', simpleResolvers: true })
@Who(anyone)
export class TodoItem {
  @Field(() => String, { description: 'What kind of thing, e.g. CERTIFICATE_READY; new kinds may come.' })
  code!: string;

  @Field(() => String, { description: "Title in the request's language." })
  title!: string;

  @Field(() => String, { description: "What to do, in the request's language." })
  hint!: string;

  @Field(() => ID, { description: 'What is to be opened, for `node`.' })
  subject!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when, or when it begins; null where it has no date.',
  })
  due!: number | null;

  @Field(() => StateToneEnum, { description: 'How it looks.' })
  tone!: Tone;
}

const kinds = todoKindsOf(workflows);

@Resolver()
export class TodoResolver {
  @Query(() => [TodoItem], {
    description:
      'What needs the student who asks: the nearest date first, what has none after it, at most ten. Empty for staff.',
  })
  @Who(signedIn)
  todo(@Ctx() context: ReviewContext): Promise<TodoItemRow[]> {
    return readTodo(context, kinds);
  }
}
