/** Verbs by which news tells of what was said or made known. */
export const REPORTING: ReadonlySet<string> = new Set(
  `said told announced confirmed reported declared stated added acknowledged revealed disclosed insisted warned denied admitted claimed
  unveiled released issued posted tweeted testified promised pledged vowed urged called signed agreed approved voted ruled`
    .split(/\s+/)
    .filter(Boolean),
);
