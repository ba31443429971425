import type { StudentIdentity } from '../../campus/student.entity.js';
import { demoStudents, type DemoStudent } from './people.js';
import type { Random } from './random.js';
import { regions } from './registry/regions.js';
import { colleges, givenNames, surnames } from './university.js';

/** So many students beside the demo people, always the same for the same seed. */
export function makeStudents(random: Random, count: number): DemoStudent[] {
  const taken = new Set(demoStudents.map((student) => student.number));
  const made: DemoStudent[] = [];
  for (let i = 1; made.length < count; i++) {
    const student = makeStudent(random, i);
    if (!taken.has(student.number)) made.push(student);
    taken.add(student.number);
  }
  return made;
}

function makeStudent(random: Random, serial: number): DemoStudent {
  const college = random.pick(colleges);
  const identity = identityOf(random);
  const grade = 2022 + random.below(5);
  const postgraduate = identity !== 'UNDERGRADUATE';
  const year = String(grade).slice(2);
  return {
    number: postgraduate
      ? `${year}${String(50_000 + serial).padStart(5, '0')}`
      : `${year}09${String(10_000 + serial).padStart(5, '0')}`,
    name: random.pick(surnames) + random.pick(givenNames) + (random.next() < 0.7 ? random.pick(givenNames) : ''),
    identity,
    campus: random.next() < 0.75 ? 'SONGJIANG' : 'YANAN_ROAD',
    college: college.name,
    major: random.pick(college.majors),
    className: `${college.short}${postgraduate ? '研' : ''}${year}0${1 + random.below(4)}`,
    grade,
    homeRegion: regionOf(serial),
  };
}

function identityOf(random: Random): StudentIdentity {
  const x = random.next();
  if (x < 0.7) return 'UNDERGRADUATE';
  return x < 0.93 ? 'MASTER' : 'DOCTORAL';
}

/** By number and not by chance, so that the other draws stay what they were; one in forty is not known. */
function regionOf(serial: number): string | null {
  if (serial % 40 === 0) return null;
  return regions[(serial * 7) % (regions.length - 4)]?.code ?? null;
}
