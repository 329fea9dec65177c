using CsCheck;
using Platform.Chains;

namespace Platform.Tests.Chains;

public sealed class Chain_content
{
    static readonly Gen<object?> Field = Gen.OneOf(
        Gen.Const((object?)null),
        Gen.String[Gen.Char["ab\0件"], 0, 3].Select(text => (object?)text),
        Gen.Byte[0, 7].Array[0, 12].Select(bytes => (object?)bytes),
        Gen.Long[-3, 300].Select(number => (object?)number),
        Gen.Bool.Select(truth => (object?)truth),
        Gen.Int[0, 40].Select(day => (object?)DateOnly.FromDayNumber(day)),
        Gen.Long[0, 300].Select(microseconds => (object?)DateTimeOffset.UnixEpoch.AddMicroseconds(microseconds)),
        Gen.Byte[0, 3].Select(last => (object?)new Guid([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, last])));

    [Fact]
    public void Is_never_the_same_for_two_different_field_lists() =>
        Gen.Select(Field.Array[0, 5], Field.Array[0, 5]).Sample((one, other) =>
            Same(one, other) == Encoded(one).AsSpan().SequenceEqual(Encoded(other)), iter: 200_000);

    [Fact] // the lists above rarely resemble each other; here one differs from the other by a cut, a swap or one field
    public void Tells_apart_even_lists_that_differ_in_one_place() =>
        Gen.Select(Field.Array[1, 5], Gen.Int[0, 4], Field).Sample((one, place, field) =>
        {
            object?[] replaced = [.. one];
            replaced[place % one.Length] = field;
            object?[] cut = [.. one[..^1]];
            object?[] swapped = [.. one.Reverse()];
            return new[] { replaced, cut, swapped, [.. one, null], [.. one, ""] }
                .All(other => Same(one, other) == Encoded(one).AsSpan().SequenceEqual(Encoded(other)));
        }, iter: 50_000);

    [Fact]
    public void Outgrows_the_room_it_was_given()
    {
        var text = new string('件', 5000);
        var small = new ChainContent(stackalloc byte[8]);
        var large = new ChainContent(new byte[40_000]);
        small.Add(1).Add(text).Add(text);
        large.Add(1).Add(text).Add(text);
        Assert.Equal(large.Bytes, small.Bytes);
        Assert.Equal(9 + 2 * (5 + 15_000), small.Bytes.Length);
    }

    [Fact]
    public void Refuses_text_that_no_database_would_give_back() =>
        Assert.Throws<System.Text.EncoderFallbackException>(() => Encoded(["\ud800"]));

    static bool Same(object?[] one, object?[] other) =>
        one.Length == other.Length && one.Zip(other).All(pair => pair is (byte[] a, byte[] b) ? a.AsSpan().SequenceEqual(b) : Equals(pair.First, pair.Second));

    static byte[] Encoded(object?[] fields)
    {
        var content = new ChainContent(stackalloc byte[64]);
        foreach (var field in fields)
        {
            _ = field switch
            {
                null => content.Add((string?)null),
                string text => content.Add(text),
                byte[] bytes => content.Add(bytes),
                long number => content.Add(number),
                bool truth => content.Add(truth),
                DateOnly day => content.Add(day),
                DateTimeOffset instant => content.Add(instant),
                Guid id => content.Add(id),
                _ => throw new InvalidOperationException(field.GetType().Name),
            };
        }

        return content.Bytes.ToArray();
    }
}
