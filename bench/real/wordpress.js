// What the feeds of a real WordPress become: `node bench/real/wordpress.js [language …]`, as root, after `npm run build`, where wordpress,
// php-cli, php-mysql and mariadb-server are installed; wordpress-l10n for languages beside English, such as de_DE. The database, the
// blog and its web server lie in a temporary folder and on loopback, and end with the script. Posts, comments and names are invented.
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  done,
  expect,
  folder,
  freePort,
  installed,
  mentions,
  postsOf,
  start,
  versionOf,
  withinFolder,
  written,
} from './local.js'

const mariadb = installed('/usr/sbin/mariadbd')
const php = installed('/usr/bin/php')
const wordpress = installed('/usr/share/wordpress')
const blog = join(folder, 'blog')
const socket = join(folder, 'db.sock')

/** What the plugins for search engines put below each post, in WordPress's words. */
const PLUGIN = `<?php
foreach (['the_content_feed', 'the_excerpt_rss'] as $where) add_filter($where, fn ($words) => $words . '<p>The post <a rel="nofollow" href="'
  . get_permalink() . '">' . get_the_title() . '</a> appeared first on <a href="' . home_url() . '">' . get_bloginfo('name') . '</a>.</p>');`

if (mariadb === undefined || php === undefined || wordpress === undefined) {
  console.log('Needs wordpress, php-cli, php-mysql and mariadb-server.')
  process.exit(2)
}

await withinFolder(async () => {
  await startDatabase()
  cpSync(wordpress, blog, { recursive: true, dereference: true })
  for (const language of process.argv.length > 2 ? process.argv.slice(2) : ['']) await look(language)
})

async function startDatabase() {
  const data = join(folder, 'db')
  const own = ['--no-defaults', `--datadir=${data}`, '--user=root']
  done('/usr/bin/mariadb-install-db', [...own, '--auth-root-authentication-method=normal', '--skip-test-db'])
  const port = await freePort()
  const where = [`--socket=${socket}`, `--port=${port}`, '--bind-address=127.0.0.1']
  await start(mariadb, [...own, ...where, `--pid-file=${join(folder, 'db.pid')}`], port)
}

async function look(language) {
  const port = await freePort()
  const site = `http://127.0.0.1:${port}`
  const name = `blog_${language === '' ? 'en' : language}`
  done('/usr/bin/mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', `CREATE DATABASE ${name}`])
  const defined = {
    DB_NAME: name,
    DB_USER: 'root',
    DB_PASSWORD: '',
    DB_HOST: `localhost:${socket}`,
    WP_HOME: site,
    WP_SITEURL: site,
  }
  const lines = Object.entries(defined).map(([key, value]) => `define('${key}', ${JSON.stringify(value)});`)
  writeFileSync(
    join(blog, 'wp-config.php'),
    `<?php ${lines.join('\n')}\ndefine('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true);
$table_prefix = 'wp_'; if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/'); require_once ABSPATH . 'wp-settings.php';`,
  )
  mkdirSync(join(blog, 'wp-content/mu-plugins'), { recursive: true })
  writeFileSync(join(blog, 'wp-content/mu-plugins/tail.php'), PLUGIN)
  const fill = fileURLToPath(new URL('wordpress.php', import.meta.url))
  const quiet = ['-d', 'error_reporting=0', '-d', 'sendmail_path=/bin/true']
  done(php, [...quiet, fill, blog, language])
  await start(php, [...quiet, '-S', `127.0.0.1:${port}`, '-t', blog], port)
  console.log(`\n# ${versionOf(php, '-v')}: WordPress, ${language === '' ? 'en_US' : language}`)
  for (const kind of ['rss2', 'atom', 'rdf']) posts(`${site}/feed/${kind}/`, kind)
  for (const kind of ['rss2', 'atom']) comments(`${site}/comments/feed/${kind}/`, kind)
  for (const kind of ['rss2', 'atom']) commentsOfOne(`${site}/outage/feed/${kind}/`, kind)
  allAtOnce(site)
  answered(site)
}

/** Whether somebody of us answered below a post, as WordPress tells by its interface. */
function answered(site) {
  console.log('\n the thread of a post')
  const ours = lookedAt(site, 'Kim')
  expect('what one of us wrote there answers', ours?.case.state === 'answered', ours)
  const theirs = lookedAt(site, 'Nobody')
  expect('all of it is known, and none of it is ours', theirs?.there?.answered === 'no', theirs)
}

function lookedAt(site, staff) {
  const config = written(
    'threads.yaml',
    `brands: [{ name: Northwind, staff: ['127.0.0.1:${staff}'] }]\nsources: [{ type: feed, url: "${site}/feed/" }]\nhttp: { gap: 0s }\n`,
  )
  const where = ['--config', config, '--store', join(folder, `threads-${new URL(site).port}-${staff}.db`)]
  mentions(['scan', ...where])
  const { stdout } = mentions(['list', '--all', '--format', 'json', ...where])
  return JSON.parse(stdout).mentions.find(({ title }) => /down again/.test(title))
}

function posts(url, kind) {
  const { posts: found, said } = postsOf([url])
  console.log(`\n posts, ${kind}: ${said}`)
  const titles = found.map(({ title }) => title).sort()
  expect('two posts name the brand', found.length === 2, titles)
  const texts = found.map(({ text }) => text)
  expect(
    'no tail is left',
    texts.every((text) => !/first on|Harbour Notes/.test(text)),
    texts,
  )
  expect(
    'the one that complains waits',
    found.some(({ title, due }) => due && /down again/.test(title)),
    found,
  )
  expect(
    'the other does not',
    found.some(({ title, due }) => !due && /compared/.test(title)),
    found,
  )
  expect(
    'no words are glued',
    texts.every((text) => !/[a-z.](?:slow|Contoso|This)|Northwindf/.test(text)),
    texts,
  )
}

function by(found, name) {
  return found.find(({ author }) => author?.name === name)
}

function comments(url, kind) {
  const { posts: found, said } = postsOf([url])
  console.log(`\n comments, ${kind}: ${said}`)
  ofThread(found)
  const sam = by(found, 'Sam')
  expect('who names the brand under another post waits', sam?.due === true && sam.titleOf === 'thread', sam)
  expect('who does not is not there', by(found, 'Alex') === undefined, by(found, 'Alex'))
  expect(
    'five comments are about it',
    found.length === 5,
    found.map(({ author }) => author?.name),
  )
}

function commentsOfOne(url, kind) {
  const { posts: found, said } = postsOf([url])
  console.log(`\n comments of one post, ${kind}: ${said}`)
  ofThread(found)
  expect(
    'the title is that of the post',
    found.every(({ title }) => title.includes('Northwind is down again')),
    found,
  )
  expect(
    'four comments are about it',
    found.length === 4,
    found.map(({ author }) => author?.name),
  )
}

function ofThread(found) {
  const [pat, robin, kim, lou] = ['Pat', 'Robin', 'Kim', 'Lou'].map((name) => by(found, name))
  const all = [pat, robin, kim, lou]
  expect(
    'the title counts for no comment',
    all.every((post) => post?.titleOf === 'thread'),
    all,
  )
  expect(
    'each says which post it answers',
    all.every((post) => /\/outage\/$/.test(post?.thread?.url ?? '')),
    all,
  )
  expect(
    'the brand is named by the title',
    all.every((post) => post?.named.some(({ field }) => field === 'title')),
    all,
  )
  expect('who complains waits', robin?.due === true, robin)
  expect('who is content does not', pat?.due === false && lou?.due === false, [pat, lou])
  expect('who contradicts a quote does not', kim?.due === false, kim)
}

function allAtOnce(site) {
  const urls = ['/comments/feed/', '/outage/feed/', '/comments/feed/atom/'].map((path) => site + path)
  const { posts: found, said } = postsOf(urls)
  console.log(`\n three feeds with the same comments: ${said}`)
  expect(
    'each comment is there once',
    found.length === 5,
    found.map(({ author, url }) => [author?.name, url]),
  )
}
