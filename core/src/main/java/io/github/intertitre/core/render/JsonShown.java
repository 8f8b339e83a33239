package io.github.intertitre.core.render;

import io.github.intertitre.core.document.Block;

/** Writes what the source shows beside its text into blocks of JSON. */
final class JsonShown {
  private JsonShown() {}

  static String type(Block.Shown block) {
    if (block instanceof Block.Picture) {
      return "picture";
    }
    if (block instanceof Block.Table) {
      return "table";
    }
    return block instanceof Block.Code ? "code" : "embed";
  }

  static void put(Block.Shown block, Tree tree) {
    if (block instanceof Block.Picture picture) {
      tree.put("address", picture.address()).put("alt", picture.alt());
      caption(picture.caption(), tree);
    } else if (block instanceof Block.Table table) {
      caption(table.caption(), tree);
      tree.put("headed", table.headed()).put("rows", table.rows());
    } else if (block instanceof Block.Code code) {
      tree.put("language", code.language()).put("code", code.text());
    } else if (block instanceof Block.Embed embed) {
      tree.put("element", embed.element())
          .put("address", embed.address())
          .put("title", embed.title());
      caption(embed.caption(), tree);
    }
  }

  private static void caption(String caption, Tree tree) {
    if (!caption.isEmpty()) {
      tree.put("caption", caption);
    }
  }
}
