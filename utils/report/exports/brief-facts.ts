import type { CaseFile } from '../case-file';
import type { BriefContext, BriefTable } from './brief-sections';
import { toolName } from './table';

/** What else decides: where the data should live, whether a connector exists, how far copies drift. */
export function factTable({
  gap,
  words: { t },
  formats: { day, decimal, percent },
}: BriefContext): BriefTable {
  const { systemOfRecord, connector, disagreeingPer100, per100Records, perPersonDay } = gap;
  const name = connector.name === undefined ? '' : ` (${connector.name})`;
  return {
    title: t('team_brief_facts'),
    head: [],
    rows: [
      [
        t('team_connector'),
        `${t(`team_connector_${connector.status}`)}${name} ${t('team_as_of', day(connector.asOf))}`,
      ],
      ...(systemOfRecord
        ? [
            [
              t('team_brief_home'),
              t('team_brief_home_of', toolName(systemOfRecord.tool), percent(systemOfRecord.share)),
            ],
          ]
        : []),
      ...(disagreeingPer100 === null
        ? []
        : [[t('team_brief_drift'), t('team_brief_drift_of', decimal(disagreeingPer100))]]),
      ...(per100Records === null
        ? []
        : [[t('team_brief_share'), t('team_brief_share_of', decimal(per100Records), toolName(gap.to))]]),
      [
        t('team_brief_rate'),
        t('team_brief_rate_of', decimal(perPersonDay.records), decimal(perPersonDay.fields)),
      ],
    ],
  };
}

const STEPS = ['asked', 'approved', 'live', 'declined'] as const;

/** Who stands behind it and how far it is, a line each, so that it stays on the page. */
export function caseTable(file: CaseFile, { words: { t, plural }, formats }: BriefContext): BriefTable {
  const { owner, sponsor, sponsorGone, approvals, evidence } = file;
  const { day, hours } = formats;
  const steps = STEPS.flatMap((step) => {
    const on = file[step];
    return on ? [`${t(`team_since_${step}`)}: ${day(on)}`] : [];
  });
  const asked = approvals.map(
    ({ of, asked, granted }) =>
      `${t(`team_approval_${of}`)}: ${granted ? `${t('team_case_granted')} ${day(granted)}` : day(asked)}`,
  );
  return {
    title: t('team_case'),
    head: [],
    rows: [
      [t('team_case_owner'), owner ?? t('team_flag_noOwner')],
      [
        t('team_case_sponsor'),
        sponsor
          ? `${sponsor}${sponsorGone ? ` (${t('team_flag_sponsorGone')})` : ''}`
          : t('team_flag_noSponsor'),
      ],
      ...(steps.length > 0 ? [[t('team_case_steps'), steps.join(', ')]] : []),
      ...(asked.length > 0 ? [[t('team_case_approvals'), asked.join(', ')]] : []),
      ...(evidence
        ? [
            [
              t('team_evidence_then', day(evidence.on)),
              `${t('team_hours_quarter')}: ${hours(evidence.hours)}, ${plural('team_people_of', evidence.contributors)}`,
            ],
          ]
        : []),
    ],
  };
}
