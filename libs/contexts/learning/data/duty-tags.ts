/** Whose work a lesson concerns (need A55: examples close to one's own duties). */
export const dutyTags = {
  'all-staff': { ja: '全職員', en: 'All staff' },
  'general-affairs': { ja: '総務', en: 'General affairs' },
  finance: { ja: '財務・契約', en: 'Finance and contracts' },
  'information-systems': { ja: '情報システム', en: 'Information systems' },
  'resident-records': { ja: '住民記録・窓口', en: 'Resident records and counters' },
  tax: { ja: '税務', en: 'Tax' },
  welfare: { ja: '福祉・保健', en: 'Welfare and health' },
  education: { ja: '教育', en: 'Education' },
  infrastructure: { ja: '建設・上下水道', en: 'Construction and water' },
  'disaster-prevention': { ja: '防災', en: 'Disaster prevention' },
  industry: { ja: '産業・観光', en: 'Industry and tourism' },
  management: { ja: '管理職', en: 'Managers' },
} as const;

export type DutyTag = keyof typeof dutyTags;
