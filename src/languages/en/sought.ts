/** Words of trouble to search for beside a name. */
export const sought = ['down', 'broken', 'scam', 'refund', 'outage', 'fail', 'deleted', 'locked'] as const
