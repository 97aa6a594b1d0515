package pinakes.build;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.Optional;
import java.util.OptionalInt;
import pinakes.extract.Item;

/** Records of readings as JSON and back: absence is null, and an item is told by its members. */
final class ReadingJson implements TypeAdapterFactory {

  static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls()
          .registerTypeAdapterFactory(new ReadingJson())
          .create();

  private ReadingJson() {}

  @Override
  @SuppressWarnings("unchecked")
  public <T> @org.jspecify.annotations.Nullable TypeAdapter<T> create(
      Gson gson, TypeToken<T> type) {
    if (type.getRawType() == Optional.class) {
      var within = ((ParameterizedType) type.getType()).getActualTypeArguments()[0];
      return (TypeAdapter<T>) optional(gson.getAdapter(TypeToken.get(within)));
    }
    if (type.getRawType() == OptionalInt.class) {
      return (TypeAdapter<T>) NUMBER;
    }
    return type.getRawType() == Item.class ? (TypeAdapter<T>) item(gson) : null;
  }

  private static <E> TypeAdapter<Optional<E>> optional(TypeAdapter<E> within) {
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter out, Optional<E> value) throws IOException {
        if (value.isPresent()) {
          within.write(out, value.get());
        } else {
          out.nullValue();
        }
      }

      @Override
      public Optional<E> read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
          in.nextNull();
          return Optional.empty();
        }
        return Optional.of(within.read(in));
      }
    };
  }

  private static final TypeAdapter<OptionalInt> NUMBER =
      new TypeAdapter<>() {
        @Override
        public void write(JsonWriter out, OptionalInt value) throws IOException {
          if (value.isPresent()) {
            out.value(value.getAsInt());
          } else {
            out.nullValue();
          }
        }

        @Override
        public OptionalInt read(JsonReader in) throws IOException {
          if (in.peek() == JsonToken.NULL) {
            in.nextNull();
            return OptionalInt.empty();
          }
          return OptionalInt.of(in.nextInt());
        }
      };

  private static TypeAdapter<Item> item(Gson gson) {
    TypeAdapter<Item.Entry> entries = gson.getAdapter(Item.Entry.class);
    TypeAdapter<Item.Other> others = gson.getAdapter(Item.Other.class);
    return new TypeAdapter<>() {
      @Override
      public void write(JsonWriter out, Item item) throws IOException {
        switch (item) {
          case Item.Entry entry -> entries.write(out, entry);
          case Item.Other other -> others.write(out, other);
        }
      }

      @Override
      public Item read(JsonReader in) {
        JsonElement element = gson.fromJson(in, JsonElement.class);
        if (!element.isJsonObject()) {
          throw new JsonParseException("no item");
        }
        return element.getAsJsonObject().has("reading")
            ? entries.fromJsonTree(element)
            : others.fromJsonTree(element);
      }
    };
  }
}
