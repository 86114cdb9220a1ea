/** A short country list: enough for a pick to be a pick. */
export const COUNTRIES = [
  'Austria',
  'Brazil',
  'Canada',
  'France',
  'Germany',
  'India',
  'Japan',
  'Netherlands',
  'Spain',
  'United Kingdom',
  'United States',
] as const;
