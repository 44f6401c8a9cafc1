package no.samskap.operation;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.ValueComparator;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.CRC32C;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * How keys and documents lie in the file: as BSON, each with its own checksum, so that a changed bit is found when it is
 * read and never passed on as somebody's words. The file engine itself has no checksum over what a page holds.
 */
final class StoredType extends BasicDataType<Object> {
    static final StoredType INSTANCE = new StoredType();

    /** The one field around what is stored tells what it is. */
    private static final String VALUE = "v";

    private static final String INDEX_KEY = "k";
    private static final String MISSING = "m";

    private static final int ROUGHLY_A_POINTER_AND_A_HEADER = 24;

    private StoredType() {}

    @Override
    public void write(WriteBuffer out, Object object) {
        ByteBuf bytes = Unpooled.buffer(256);
        BsonEncoder.encodeDocument(wrapped(object), bytes);
        int length = bytes.readableBytes();
        out.putVarInt(length);
        out.putInt(checksum(bytes.array(), bytes.arrayOffset(), length));
        out.put(ByteBuffer.wrap(bytes.array(), bytes.arrayOffset(), length));
    }

    @Override
    public Object read(ByteBuffer in) {
        int length = DataUtils.readVarInt(in);
        int expected = in.getInt();
        if (length < 0 || length > in.remaining()) {
            throw corrupt("a stored value is longer than its page");
        }
        byte[] bytes = new byte[length];
        in.get(bytes);
        if (checksum(bytes, 0, length) != expected) {
            throw corrupt("a stored value does not match its checksum");
        }
        return unwrapped(BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes)));
    }

    private static Document wrapped(Object object) {
        return switch (object) {
            case KeyValue key -> new Document(INDEX_KEY, key.stream().toList());
            case Missing nothing -> new Document(MISSING, true);
            default -> new Document(VALUE, object);
        };
    }

    private static Object unwrapped(Document stored) {
        if (stored.get(INDEX_KEY) instanceof Collection<?> values) {
            return new KeyValue(new ArrayList<>(values));
        }
        Object value = stored.get(VALUE);
        return value == null ? Missing.getInstance() : value;
    }

    private static int checksum(byte[] bytes, int from, int length) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }

    private static RuntimeException corrupt(String what) {
        return DataUtils.newMVStoreException(DataUtils.ERROR_FILE_CORRUPT, what);
    }

    @Override
    public int compare(Object one, Object other) {
        if (one instanceof String a && other instanceof String b) {
            return a.compareTo(b);
        }
        if (one instanceof KeyValue a && other instanceof KeyValue b) {
            return compareEach(a, b);
        }
        return ValueComparator.ascWithoutListHandling().compare(one, other);
    }

    private int compareEach(KeyValue one, KeyValue other) {
        Iterator<Object> rest = other.iterator();
        for (Object value : one) {
            if (!rest.hasNext()) {
                return 1;
            }
            int order = compare(Missing.ofNullable(value), Missing.ofNullable(rest.next()));
            if (order != 0) {
                return order;
            }
        }
        return rest.hasNext() ? -1 : 0;
    }

    @Override
    public int getMemory(@Nullable Object object) {
        return switch (object) {
            case null -> 0;
            case String text -> ROUGHLY_A_POINTER_AND_A_HEADER + 2 * text.length();
            case Map<?, ?> fields -> {
                int sum = ROUGHLY_A_POINTER_AND_A_HEADER;
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    sum += getMemory(field.getKey()) + getMemory(field.getValue());
                }
                yield sum;
            }
            case Iterable<?> items -> {
                int sum = ROUGHLY_A_POINTER_AND_A_HEADER;
                for (Object item : items) {
                    sum += getMemory(item);
                }
                yield sum;
            }
            default -> ROUGHLY_A_POINTER_AND_A_HEADER;
        };
    }

    @Override
    public Object[] createStorage(int size) {
        return new Object[size];
    }
}
