/**
 * Everybody who ever did something with a case, each once, however they are written: a recursive table `somebodies` of `name`, which ends in
 * null. Costs as much as there are people. What they did since is then found by the index `case_events_of_somebody`.
 */
export const somebodies = `somebodies (name) as (
  select (select by from case_events indexed by case_events_of_somebody where by is not null
    order by by collate nocase limit 1)
  union all
  select (select by from case_events indexed by case_events_of_somebody where by is not null and by > s.name collate nocase
    order by by collate nocase limit 1)
  from somebodies s where s.name is not null
)`

/** What somebody did, as `e`, in a period that is narrowed by `e.at`. */
export const doneBySomebody = `somebodies s cross join case_events e indexed by case_events_of_somebody
  on e.by = s.name collate nocase and e.by is not null`
