import './students.css';
import { ArrowLeftOutlined, UserOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useNavigate, useParams } from 'react-router';
import { RevealButton } from '../../review/reveal/reveal-button';
import { type Fact, Facts } from '../../ui/facts';
import { Page } from '../../ui/page';
import { Failure, Loading, Notice } from '../../ui/states';
import { ToneTag } from '../../ui/tone-tag';
import { ResetPassword } from '../passwords/reset-password';
import { ApplicationsCard } from './applications-card';
import { EligibilityCard } from './eligibility-card';
import { RecordCards } from './record-cards';
import { studentTexts } from './texts';
import { type StudentFile, useStudent } from './use-students';

/** One student as the registry has him or her: person, masked data, records by kind, applications. */
export default function StudentPage() {
  const t = studentTexts.use();
  const navigate = useNavigate();
  const { id = '' } = useParams();
  const { data: student, error, isPending, refetch } = useStudent(id);
  const back = (
    <Button icon={<ArrowLeftOutlined aria-hidden />} onClick={() => void navigate('/students')}>
      {t('allStudents')}
    </Button>
  );
  const aside = (
    <>
      {student && <ResetPassword person={student} />}
      {back}
    </>
  );
  return (
    <Page title={student?.name ?? t('student')} aside={aside}>
      {isPending && <Loading rows={10} />}
      {student === undefined && error && <Failure error={error} retry={() => void refetch()} />}
      {student === null && (
        <Notice icon={<UserOutlined aria-hidden />} title={t('gone')}>
          {t('goneHint')}
        </Notice>
      )}
      {student && (
        <div className="student-file">
          <Person student={student} />
          <RecordCards student={student} />
          <EligibilityCard id={student.id} />
          <ApplicationsCard id={student.id} />
        </div>
      )}
    </Page>
  );
}

function Person({ student }: { student: StudentFile }) {
  const t = studentTexts.use();
  const { sensitive } = student;
  const person: Fact[] = [
    { name: t('number'), value: student.number },
    { name: t('identity'), value: student.identityLabel },
    { name: t('college'), value: student.college },
    {
      name: t('study'),
      value: t('studyLine', { grade: student.grade, major: student.major, className: student.className }),
    },
    { name: t('campus'), value: student.campus.name },
    { name: t('homeRegion'), value: student.homeRegion ?? t('unknown') },
  ];
  const masked: Fact[] = [
    { name: t('idNumber'), value: sensitive?.idNumber ?? t('notOnRecord') },
    { name: t('phone'), value: sensitive?.phone ?? t('notOnRecord') },
    { name: t('bankAccount'), value: sensitive?.bankAccount ?? t('notOnRecord') },
    { name: t('bankName'), value: sensitive?.bankName ?? t('notOnRecord') },
  ];
  return (
    <section className="card file-card" aria-label={t('person')}>
      <div className="section-head">
        <h3>{t('person')}</h3>
        <ToneTag tone={student.status === 'ENROLLED' ? 'OK' : 'NEUTRAL'}>{student.statusLabel}</ToneTag>
      </div>
      <div className="file-columns">
        <Facts items={person} />
        <div>
          <Facts items={masked} />
          <RevealButton student={student} />
        </div>
      </div>
    </section>
  );
}
