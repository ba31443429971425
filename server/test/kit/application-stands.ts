import type { ApplicationWorkflow } from '../../src/review/applications/application-workflow.js';
import { makeStaff, type Someone } from './application-house.js';
import { paperOf, type Standing, type State } from './application-model.js';
import { mint, nobody, Person, type Face } from './person.js';
import type { TestHouse } from './test-house.js';

export const APPLICANT = '230900001';

/** Somebody who might ask, and what he or she is to an application of the applicant's. */
export interface Stand {
  /** the roles held, as what the office is to the workflow, or by its own name */
  readonly roles?: readonly (readonly ['review' | 'owner' | 'desk' | 'pay' | string, string])[];
  readonly face: Face;
  /** the number of a student other than the applicant */
  readonly student?: string;
  /** the token is of the other side of the house */
  readonly wrongDoor?: boolean;
  /** what may not review: own record, own class, an adviser of it */
  readonly conflict?: 'self' | 'classmate' | 'adviser';
  /** stands in the application as its reviewer, or as who decided it */
  readonly as?: 'assignee' | 'decider';
}

export const STANDS: Readonly<Record<string, Stand>> = {
  applicant: { face: 'student' },
  'another student': { face: 'student', student: '2250001' },
  'a student of the class': { face: 'student', student: '230900002' },
  nobody: { face: 'console' },
  'the applicant at the console’s door': { face: 'console', wrongDoor: true },
  'a reviewer at the students’ door': { face: 'student', wrongDoor: true, roles: [['review', 'REVIEWER']] },
  assignee: { face: 'console', roles: [['review', 'REVIEWER']], as: 'assignee' },
  decider: { face: 'console', roles: [['review', 'REVIEWER']], as: 'decider' },
  reviewer: { face: 'console', roles: [['review', 'REVIEWER']] },
  head: { face: 'console', roles: [['review', 'HEAD']] },
  'the desk office': { face: 'console', roles: [['desk', 'DESK']] },
  'the owner office': { face: 'console', roles: [['owner', 'REVIEWER']] },
  'the pay office': { face: 'console', roles: [['pay', 'PAYER']] },
  'another office': { face: 'console', roles: [['STUDENT_SERVICE_CENTRE', 'HEAD']] },
  counselling: { face: 'console', roles: [['COUNSELLING_CENTRE', 'HEAD']] },
  'the administrator': { face: 'console', roles: [['STUDENT_AFFAIRS', 'ADMINISTRATOR']] },
  'a publisher of the office': { face: 'console', roles: [['review', 'PUBLISHER']] },
  'the adviser of the class': { face: 'console', roles: [['review', 'HEAD']], conflict: 'adviser' },
  'a reviewer who studies in the class': { face: 'console', roles: [['review', 'HEAD']], conflict: 'classmate' },
  'the applicant as reviewer': { face: 'console', roles: [['review', 'HEAD']], conflict: 'self' },
};
const SERVING = ['REVIEWER', 'DESK', 'PAYER', 'HEAD'];

/** Those whose answers differ from each other; the others are variations of them. */
export const FEW = [
  'applicant',
  'another student',
  'assignee',
  'decider',
  'head',
  'another office',
  'the adviser of the class',
];

export class Stands {
  readonly people: Record<string, Person> = {};
  readonly staffIds: Record<string, string> = {};
  readonly #paper;

  constructor(workflow: ApplicationWorkflow) {
    this.#paper = paperOf(workflow.code);
  }

  /** Signs everybody in; the other student of the demo joins the applicant's class. */
  async welcome(house: TestHouse, applicant: Someone): Promise<void> {
    const { database } = house.house.services;
    await database.run("UPDATE student SET class_name = ? WHERE number = '230900002'", [applicant.className]);
    for (const [name, stand] of Object.entries(STANDS)) {
      this.people[name] = await this.#signedIn(house, name, stand);
      if (stand.conflict !== 'adviser') continue;
      await database.run('INSERT INTO class_adviser (staff_id, class_name) VALUES (?, ?)', [
        this.staffIds[name] ?? '',
        applicant.className,
      ]);
    }
  }

  async #signedIn(house: TestHouse, name: string, stand: Stand): Promise<Person> {
    if (name === 'nobody') return nobody(house, 'console');
    const username =
      ({ self: APPLICANT, classmate: '230900002' } as Record<string, string>)[stand.conflict ?? ''] ??
      (stand.roles === undefined ? undefined : name);
    if (username === undefined) {
      const inside = await mint(house, stand.student ?? APPLICANT, 'student');
      return new Person(house.url, stand.face, inside.token);
    }
    const { staffId } = await makeStaff(house, username, this.#rolesOf(stand));
    this.staffIds[name] = staffId;
    const inside = await mint(house, username, 'console');
    return new Person(house.url, stand.face, inside.token);
  }

  #rolesOf(stand: Stand): (readonly [string, string])[] {
    const { owner, review, desk, pay } = this.#paper;
    const known: Record<string, string> = { review, owner, desk, pay: pay ?? 'STUDENT_AID_CENTRE' };
    return (stand.roles ?? []).map(([office, role]) => [known[office] ?? office, role]);
  }

  /** The door that somebody comes in by; null where there is none for that token. */
  doorOf(name: string): 'student' | 'staff' | null {
    const stand = STANDS[name] as Stand;
    if (name === 'nobody' || stand.wrongDoor === true) return null;
    return stand.roles === undefined ? 'student' : 'staff';
  }

  /** How somebody stands to the applicant's application, by the paper. */
  standing(name: string): Standing {
    const stand = STANDS[name] as Stand;
    const holds = (role: string) =>
      this.#rolesOf(stand).some(([office, held]) => office === this.#paper.review && held === role);
    const free = stand.conflict === undefined;
    return {
      name,
      applicant: name === 'applicant',
      reviewer: free && (holds('REVIEWER') || holds('HEAD')),
      head: free && holds('HEAD'),
    };
  }

  /** Offices that have to do with the workflow see it once it is handed in; the student sees it always; nobody else does. */
  sees(name: string, state: State): boolean {
    if (this.doorOf(name) !== 'staff') return name === 'applicant';
    const { owner, review, desk, pay } = this.#paper;
    return (
      state !== 'DRAFT' &&
      this.#rolesOf(STANDS[name] as Stand).some(
        ([office, role]) => [owner, review, desk, pay].includes(office) && SERVING.includes(role),
      )
    );
  }
}
