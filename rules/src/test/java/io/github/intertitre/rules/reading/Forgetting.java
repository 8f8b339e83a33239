package io.github.intertitre.rules.reading;

import io.github.intertitre.lexicon.Kept;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestPlan;

/**
 * Has the reader forget what it has read before the tests of a plan, under {@code -Dforgetting}.
 *
 * <p>Mutation tests change code within one Java that runs on: without this, what was read before a
 * change would hide it.
 */
public final class Forgetting implements TestExecutionListener {
  private static final String OURS = Reader.class.getPackageName();

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    if (Boolean.getBoolean("forgetting")) {
      Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      forget(Reader.french(), seen);
      for (Class<?> holder : NameFinder.class.getDeclaredClasses()) {
        Arrays.stream(holder.getDeclaredFields())
            .filter(field -> Modifier.isStatic(field.getModifiers()))
            .map(field -> value(field, null))
            .filter(Forgetting::isOurs)
            .forEach(value -> forget(value, seen));
      }
    }
  }

  private static void forget(Object object, Set<Object> seen) {
    if (object == null || !seen.add(object)) {
      return;
    }
    for (Field field : object.getClass().getDeclaredFields()) {
      Object value = Modifier.isStatic(field.getModifiers()) ? null : value(field, object);
      if (object instanceof Recent && value instanceof ThreadLocal<?> read) {
        read.remove();
      } else if (object instanceof Kept && value instanceof Map<?, ?> kept) {
        kept.clear();
      } else if (value instanceof Kept || isOurs(value)) {
        forget(value, seen);
      }
    }
  }

  private static boolean isOurs(Object value) {
    return value != null && value.getClass().getPackageName().equals(OURS);
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
