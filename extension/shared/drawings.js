/**
 * Drawings of the page: what its scripts have painted on a canvas has no address, and no file keeps
 * it. The core sees a picture of an address that nobody has; the reader paints a copy in its place,
 * and the saved file keeps what the page says of it.
 */
'use strict';
{
  globalThis.qingdu ??= /** @type {QingduNamespace} */ ({});

  /** A name that is never given to anybody. <https://www.rfc-editor.org/rfc/rfc6761> */
  const PREFIX = 'https://drawing.invalid/';

  /**
   * @param {SafeNode} node A node of an article.
   * @returns {boolean} Whether it is a drawing.
   */
  const isDrawing = (node) =>
    typeof node === 'object' &&
    node.tag === 'img' &&
    String(node.attributes?.['src']).startsWith(PREFIX);

  /**
   * @param {SafeNode[]} nodes Nodes of an article.
   * @returns {SafeNode[]} The same; of a drawing its caption, or what it says instead of itself.
   */
  function withoutDrawings(nodes) {
    return nodes.flatMap((node) => {
      if (typeof node === 'string') {
        return [node];
      }
      if (isDrawing(node)) {
        const alt = node.attributes?.['alt'];
        return alt ? [{ tag: 'p', children: [alt] }] : [];
      }
      const { children = [] } = node;
      if (node.tag !== 'figure' || !children.some(isDrawing)) {
        return [{ ...node, children: withoutDrawings(children) }];
      }
      const others = children.filter((it) => !isDrawing(it));
      if (others.some((it) => typeof it === 'object' && it.tag !== 'figcaption')) {
        return [{ ...node, children: withoutDrawings(others) }];
      }
      return withoutDrawings(others.length > 0 ? others : children).map((it) =>
        typeof it === 'object' && it.tag === 'figcaption' ? { ...it, tag: 'p' } : it,
      );
    });
  }

  globalThis.qingdu.drawings = {
    PREFIX,
    leaveOut({ lead_image: lead, ...article }) {
      const body = withoutDrawings(article.body);
      if (!lead?.url.startsWith(PREFIX)) {
        return { ...article, ...(lead ? { lead_image: lead } : {}), body };
      }
      const said = lead.caption ?? lead.alt;
      return { ...article, body: said ? [{ tag: 'p', children: [said] }, ...body] : body };
    },
  };
}
undefined;
