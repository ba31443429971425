import '../../ui/data-table.css';
import type { ImportRun } from './run';
import { importTexts } from './texts';

/** What is wrong, by row and column, and the first rows that would add or change something. */
export function Preview({ run, untold }: { run: ImportRun; untold: number }) {
  const t = importTexts.use();
  const { problems, changes } = run;
  return (
    <>
      {problems.length > 0 && (
        <section>
          <h3>{t('problems')}</h3>
          <table className="data-table plain" aria-label={t('problems')}>
            <thead>
              <tr>
                <th scope="col" style={{ width: 72 }}>
                  {t('row')}
                </th>
                <th scope="col" style={{ width: 140 }}>
                  {t('column')}
                </th>
                <th scope="col">{t('problem')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map(({ row, column, code, message }) => (
                <tr key={`${row}${column}${code}`}>
                  <td>{row}</td>
                  <td>{column || t('wholeRow')}</td>
                  <td className="refused">{message}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {untold > 0 && <p className="muted">{t('untold', { n: untold })}</p>}
        </section>
      )}
      {changes.length > 0 && (
        <section>
          <h3>{t('changes', { n: changes.length })}</h3>
          <table className="data-table plain changes" aria-label={t('changes', { n: changes.length })}>
            <thead>
              <tr>
                <th scope="col" style={{ width: 72 }}>
                  {t('row')}
                </th>
                <th scope="col" style={{ width: 72 }}>
                  {t('does')}
                </th>
                <th scope="col" style={{ width: 180 }}>
                  {t(run.kind === 'STAFF' ? 'STAFF' : 'student')}
                </th>
                <th scope="col">{t('values')}</th>
              </tr>
            </thead>
            <tbody>
              {changes.map(({ row, action, number, name, fields }) => (
                <tr key={row}>
                  <td>{row}</td>
                  <td>{t(action === 'ADD' ? 'adds' : 'changesIt')}</td>
                  <td>
                    {number} {name}
                  </td>
                  <td>
                    {fields.map(({ column, before, after }) => (
                      <span key={column} className="field-change">
                        {column}: {before && <del>{before}</del>} {before && '→'} <b>{after}</b>
                      </span>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
