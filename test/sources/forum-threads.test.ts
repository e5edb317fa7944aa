import { expect, test } from 'vitest'
import { forumThread } from '../../src/sources/forum-threads.js'

const topic = 'forum.example-topic-501'
const reply = 'forum.example-post-9100'

test.each([
  { id: topic, link: 'https://forum.example/t/which-host/501', thread: '501' },
  { id: reply, link: 'https://forum.example/community/t/which-host/501/3?utm_source=rss', thread: '501' },
  { id: reply, link: 'https://forum.example/c/hosting/7', thread: undefined },
  // Not of that software.
  {
    id: 'https://shop.example/t/which-host/501',
    link: 'https://shop.example/t/which-host/501',
    thread: undefined,
  },
  { id: '501', link: 'https://forum.example/threads/which-host.501/', thread: '501' },
  { id: '9100', link: 'https://forum.example/threads/which-host.501/post-9100', thread: '501' },
  { id: '9100', link: 'https://forum.example/threads/501/page-2#post-9100', thread: '501' },
  { id: '1', link: 'https://forum.example/threads/which-host/', thread: undefined },
  { id: '1', link: 'https://forum.example/viewtopic.php?f=2&t=501&p=9100#p9100', thread: '501' },
  // phpBB may name the post alone.
  { id: '1', link: 'https://forum.example/viewtopic.php?p=9100#p9100', thread: undefined },
  { id: '1', link: 'https://forum.example/showthread.php?t=501&goto=newpost', thread: '501' },
  { id: '1', link: 'https://forum.example/showthread.php?tid=501&pid=9100#pid9100', thread: '501' },
  { id: '1', link: 'https://forum.example/topic/501/which-host', thread: '501' },
  { id: '1', link: 'https://forum.example/topic/501/which-host/3', thread: '501' },
  { id: '1', link: 'https://forum.example/topic/501-which-host/', thread: undefined },
  { id: '1', link: 'https://forum.example/d/501-which-host/3', thread: '501' },
  { id: '1', link: 'https://forum.example/d/501', thread: undefined },
  { id: '1', link: 'https://blog.example/?t=501', thread: undefined },
  { id: '1', link: undefined, thread: undefined },
])('$link with the id $id stands in the thread $thread', ({ id, link, thread }) => {
  const entry = { id, ...(link !== undefined && { link }) }
  expect(forumThread(entry)).toEqual(thread === undefined ? {} : { thread: { id: thread } })
})
