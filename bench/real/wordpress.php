<?php
// Fills a new WordPress with invented posts and comments; wordpress.js runs it.
define('WP_INSTALLING', true);
require $argv[1] . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
$language = $argv[2];
wp_install('Harbour Notes', 'keeper', 'keeper@harbour.example', true, '', 'ocean', $language);
update_option('WPLANG', $language);
foreach (get_posts(['post_type' => 'any', 'post_status' => 'any', 'numberposts' => -1]) as $post) wp_delete_post($post->ID, true);

$posts = [
  'outage' => ['Northwind is down again and I lost a day of orders',
    "<p>My shop stood still all Tuesday. Nobody at the hotline answers.</p>\n<p>This is unacceptable.</p>"],
  'harbour' => ['A walk along the harbour', "<p>Gulls, ropes and a very good soup.</p><ul><li>first the pier</li><li>then the light</li></ul>"],
  'named' => ['Three hosts compared', '<!-- wp:paragraph --><p>Northwind was the quickest of the three.</p><!-- /wp:paragraph -->'
    . '<!-- wp:table --><figure class="wp-block-table"><table><tbody><tr><td>Northwind</td><td>fast</td></tr><tr><td>Contoso</td><td>slow</td></tr></tbody></table></figure><!-- /wp:table -->'],
];
$ids = [];
foreach ($posts as $name => [$title, $words])
  $ids[$name] = wp_insert_post(['post_title' => $title, 'post_content' => $words, 'post_status' => 'publish', 'post_author' => 1, 'post_name' => $name]);

$comments = [
  ['outage', 'Pat', 'Works for me, thank you for the tip about the cache.'],
  ['outage', 'Robin', "Same here since Monday, my shop is broken and support never answers.\n\nI want my money back."],
  ['outage', 'Kim', "<blockquote>Nobody at the hotline answers.</blockquote>\nThey answered me within a minute."],
  ['harbour', 'Alex', 'Where is that soup? Looks lovely.'],
  ['harbour', 'Sam', 'Nice, but my Northwind mailbox is broken since noon and nobody answers.'],
];
foreach ($comments as [$post, $name, $words]) {
  $id = wp_insert_comment(['comment_post_ID' => $ids[$post], 'comment_author' => $name,
    'comment_author_email' => strtolower($name) . '@reader.example', 'comment_content' => $words, 'comment_approved' => 1]);
  $made[$name] = $id;
}
wp_insert_comment(['comment_post_ID' => $ids['outage'], 'comment_author' => 'Lou', 'comment_content' => 'Mine is fine, all good now.',
  'comment_approved' => 1, 'comment_parent' => $made['Robin'], 'comment_author_email' => 'lou@reader.example']);
$wp_rewrite->set_permalink_structure('/%postname%/');
$wp_rewrite->flush_rules();
