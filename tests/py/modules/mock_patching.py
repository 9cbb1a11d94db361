# unittest.mock: patching attributes, dicts and several at once; mocks that are awaited; sealing.
import asyncio
import types
from unittest import mock
from unittest.mock import AsyncMock, MagicMock, Mock, patch, seal


class Thing:
    value = 1

    def method(self, a):
        return 'real', a

    async def work(self):
        return 'real work'

    @staticmethod
    def static():
        return 'static'


with patch.object(Thing, 'value', 2) as new:
    print(Thing.value, new)
print(Thing.value)
with patch.object(Thing, 'method') as m:
    m.return_value = 'mocked'
    print(Thing().method(5), m.call_args)
print(Thing().method(5))
with patch.object(Thing, 'method', autospec=True) as m:
    m.return_value = 'auto'
    t = Thing()
    print(t.method(3), m.call_args == mock.call(t, 3))
    try:
        t.method()
    except TypeError as e:
        print(e)
with patch.object(Thing, 'new_one', 5, create=True):
    print(Thing.new_one)
print(hasattr(Thing, 'new_one'))
try:
    with patch.object(Thing, 'absent'):
        pass
except AttributeError as e:
    print(e)


@patch('__main__.Thing.value', 10)
@patch.object(Thing, 'static')
def decorated(static):
    static.return_value = 's'
    return Thing.value, Thing.static()


print(decorated(), Thing.value, Thing.static())
with patch('__main__.Thing') as cls:
    cls.return_value.method.return_value = 'from class'
    print(Thing().method(1), cls.mock_calls)
print(Thing.__name__)
patcher = patch('__main__.Thing.value', new=3)
print(patcher.start(), Thing.value, patcher.stop(), Thing.value)
d = {'a': 1, 'b': 2}
with patch.dict(d, {'a': 5, 'c': 6}):
    print(d)
print(d)
with patch.dict(d, clear=True, x=1):
    print(d)
print(d)
with patch.multiple(Thing, value=mock.DEFAULT, static=lambda: 'multi') as made:
    print(sorted(made), Thing.static(), Thing.value is made['value'])


@patch.multiple('__main__.Thing', value=7)
def multi():
    return Thing.value


print(multi(), Thing.value)
patch.object(Thing, 'value', 99).start()
print(Thing.value)
patch.stopall()
print(Thing.value)
for bad in (lambda: patch('nodots'), lambda: patch.object('x', 'y'), lambda: patch('__main__.Thing', 1, new_callable=Mock),
            lambda: patch.multiple(Thing)):
    try:
        bad()
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


async def main():
    m = AsyncMock(return_value=5)
    print(await m(1), m.await_count, m.await_args, m.call_count)
    m.assert_awaited_once_with(1)
    m.side_effect = [1, ValueError('second')]
    print(await m())
    try:
        await m()
    except ValueError as e:
        print(e)
    for check in (lambda: m.assert_awaited_once(), lambda: m.assert_not_awaited(),
                  lambda: AsyncMock().assert_awaited(), lambda: m.assert_awaited_with(9)):
        try:
            check()
        except AssertionError as e:
            print(e)
    spec = Mock(Thing)
    spec.work.return_value = 'mock work'
    print(await spec.work(), type(spec.work).__name__, type(spec.method).__name__)
    with patch.object(Thing, 'work') as work:
        work.return_value = 'patched'
        print(await Thing().work(), type(work).__name__)
    cm = MagicMock()
    async with cm as entered:
        print(type(entered).__name__)
    cm.__aiter__.return_value = [1, 2]
    print([x async for x in cm], asyncio.iscoroutinefunction(AsyncMock()))


asyncio.run(main())
m = Mock()
m.a.b = 1
seal(m)
print(m.a.b)
for bad in (lambda: m.c, lambda: m.a.d, lambda: m()):
    try:
        bad()
    except AttributeError as e:
        print(e)
