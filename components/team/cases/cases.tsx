import { t } from '../../../utils/i18n';
import type { ToolId } from '../../../utils/model';
import type { CaseFile, CaseFlag } from '../../../utils/report/case-file';
import { TableBox } from '../../kit/table-box';
import { day } from '../format';
import { Heading } from '../heading';
import { caseLink } from '../routes';
import style from '../style';
import { caseState } from './case-state';
import { flagWords } from './flag-words';

interface CasesProps {
  readonly cases: readonly { readonly file: CaseFile; readonly flags: readonly CaseFlag[] }[];
  readonly toolName: (id: ToolId) => string;
}

/** All case files, those with a trouble first. */
export function Cases({ cases, toolName }: CasesProps) {
  const ordered = [...cases].sort((a, b) => b.flags.length - a.flags.length);
  return (
    <>
      <Heading title={t('team_nav_cases')}>{t('team_cases_how')}</Heading>
      {ordered.length === 0 ? (
        <p className={style.note}>{t('team_cases_none')}</p>
      ) : (
        <TableBox name={t('team_nav_cases')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('team_integration')}</th>
                <th scope="col">{t('team_case')}</th>
                <th scope="col">{t('team_case_owner')}</th>
                <th scope="col">{t('team_case_sponsor')}</th>
                <th scope="col">{t('team_case_since')}</th>
                <th scope="col">{t('team_case_look')}</th>
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ file, flags }) => (
                <tr key={`${file.from} ${file.to}`}>
                  <th scope="row">
                    <a href={caseLink(file.from, file.to)}>
                      {t('team_pair', toolName(file.from), toolName(file.to))}
                    </a>
                  </th>
                  <td>{t(`team_state_${caseState(file)}`)}</td>
                  <td>{file.owner}</td>
                  <td>{file.sponsor}</td>
                  <td>{day(file.live ?? file.declined ?? file.approved ?? file.asked ?? file.opened)}</td>
                  <td>
                    <Flags flags={flags} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableBox>
      )}
    </>
  );
}

/** What is wrong with a case today, one tag each. */
export function Flags({ flags }: { readonly flags: readonly CaseFlag[] }) {
  if (flags.length === 0) return null;
  return (
    <ul className={style.tags}>
      {flags.map((flag) => (
        <li key={JSON.stringify(flag)} className={`${style.tag} ${style.alarm}`}>
          {flagWords(flag)}
        </li>
      ))}
    </ul>
  );
}
