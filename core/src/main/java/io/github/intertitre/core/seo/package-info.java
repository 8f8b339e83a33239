/**
 * The audit: what search engines and readers will make of a finished document. It reads the
 * document and nothing else; every threshold is published in {@link
 * io.github.intertitre.core.seo.Thresholds}.
 *
 * <p>Seventeen checks are shared with Yoast SEO, whose own library agrees on 98 % of them over a
 * corpus of news ({@code ./intertitre-bench audit}). Where the two differ, this is why:
 *
 * <ul>
 *   <li>« M. », « art. » and « … » before a small letter end no sentence here.
 *   <li>« est située », « est connue » are states and no passives here; « peut être votée » is a
 *       passive for both.
 *   <li>Connectors are looked for in sentences, not in headings, and prepositions (« selon », «
 *       malgré ») are none: they link words.
 *   <li>A slug holds « Moody’s » as « moody »: a lone « s » is no word.
 *   <li>A subheading alone may hold the keyphrase, for both; several may not all.
 * </ul>
 */
package io.github.intertitre.core.seo;
