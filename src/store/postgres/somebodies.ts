/**
 * Everybody who ever did something with a case, each once, in small letters: a recursive table `somebodies` of `name`, which ends in null.
 * Costs as much as there are people. What they did since is then found by the index `case_events_of_somebody`.
 */
export const somebodies = `somebodies (name) as (
  (select lower(by) from case_events where by is not null order by lower(by) limit 1)
  union all
  select (select lower(e.by) from case_events e where e.by is not null and lower(e.by) > s.name
    order by lower(e.by) limit 1)
  from somebodies s where s.name is not null
)`

/** What somebody did, as `e`, in a period that is narrowed by `e.at`. */
export const doneBySomebody = 'somebodies s join case_events e on lower(e.by) = s.name and e.by is not null'
