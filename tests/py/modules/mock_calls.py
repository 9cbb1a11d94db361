# unittest.mock: mocks record calls, answer as told, and check how they were called.
from unittest.mock import (ANY, DEFAULT, MagicMock, Mock, NonCallableMock, PropertyMock, call,
                           create_autospec, mock_open, sentinel)

m = Mock()
print(m.a.b(1, x=2) is m.a.b.return_value, m.mock_calls, m.method_calls, m.a.mock_calls)
m = Mock(return_value=3, name='named')
print(m(), m(1, 2), m(k=1), m.call_count, m.called, m.call_args, m.call_args_list)
print(m.call_args.args, m.call_args.kwargs, m.call_args_list[1] == call(1, 2), m.call_args_list[1][0])
m.assert_called()
m.assert_any_call(1, 2)
m.assert_called_with(k=1)
m.assert_has_calls([call(1, 2), call(k=1)])
m.assert_has_calls([call(k=1), call()], any_order=True)
for check in (lambda: m.assert_called_once(), lambda: m.assert_called_with(2), lambda: m.assert_not_called(),
              lambda: m.assert_any_call(9), lambda: m.assert_has_calls([call(7)]),
              lambda: m.assert_called_once_with(1), lambda: m.assert_has_calls([call(7)], any_order=True),
              lambda: Mock().assert_called(), lambda: Mock().assert_called_with(1)):
    try:
        check()
    except AssertionError as e:
        print(e)
m.reset_mock()
print(m.called, m.call_args, m.mock_calls, m())
m = Mock(side_effect=[1, 2, ValueError('three')])
print(m(), m())
for _ in range(2):
    try:
        m()
    except Exception as e:
        print(type(e).__name__, e)
m = Mock(side_effect=lambda x: x * 2)
print(m(4))
m.side_effect = KeyError('k')
try:
    m(1)
except KeyError as e:
    print('KeyError', e)
m.side_effect = None
m.return_value = 'back'
print(m(1))
m = Mock(side_effect=lambda: DEFAULT, return_value='default')
print(m())


class Real:
    attr = 1

    def method(self, a, b=2):
        return a + b

    def __len__(self):
        return 5


m = Mock(spec=Real)
print(isinstance(m, Real), m.method(1) is not None, m.attr is not None)
for bad in (lambda: m.missing, lambda: setattr(Mock(spec_set=Real), 'other', 1), lambda: Mock().assert_foo,
            lambda: NonCallableMock()(), lambda: len(Mock())):
    try:
        print(bad())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
m = MagicMock()
m.__len__.return_value = 4
m.__getitem__.side_effect = lambda k: k * 2
m.__iter__.return_value = iter([1, 2])
m.__contains__.return_value = True
m.__str__.return_value = 'text'
print(len(m), m[3], list(m), 9 in m, str(m), int(m), bool(m), float(m), m == m, m == 3, hash(m) == hash(m))
with m as entered:
    print(entered is m.__enter__.return_value)
print(m.__exit__.call_args)
m['x'] = 5
m.__setitem__.assert_called_once_with('x', 5)
m = MagicMock()
print(m < 1 if False else 'no order', m + 1 is m.__add__.return_value, m.mock_calls)
m = Mock()
m.configure_mock(**{'x': 1, 'method.return_value': 3, 'method.side_effect': None})
print(m.x, m.method())
parent = Mock()
child = Mock()
parent.attach_mock(child, 'kid')
child(1)
parent.other(2).third(3)
print(parent.mock_calls, call.other(2).third(3).call_list())
print(call(1, a=2), call.x.y(3), call().z, call(1) == call(1), call(1) == call(2), call(1) == ((1,), {}))
print(ANY == 3, call(ANY, 2) == call(1, 2), repr(ANY), sentinel.thing, sentinel.thing is sentinel.thing)
spec = create_autospec(Real)
inst = spec()
inst.method(1, b=3)
inst.method.assert_called_once_with(1, b=3)
for bad in (lambda: inst.method(), lambda: inst.method(1, 2, 3), lambda: inst.nothing):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


def function(a, b=1):
    pass


f = create_autospec(function, return_value='r')
print(f(1, 2), f.call_count, f.mock_calls)
f.assert_called_once_with(1, 2)
try:
    f()
except TypeError as e:
    print(e)
wrapped = Mock(wraps=Real())
print(wrapped.method(1), wrapped.method.call_args)


class Holder:
    pass


p = PropertyMock(return_value=7)
Holder.value = p
h = Holder()
print(h.value)
h.value = 8
print(p.mock_calls)
o = mock_open(read_data='line 1\nline 2\n')
with o('name', 'r') as file:
    print(file.read())
print(o.mock_calls)
o = mock_open(read_data='a\nb\n')
print([line for line in o('x')], o('x').readline(), o('x').readlines())
m = Mock()
del m.gone
print(hasattr(m, 'gone'), hasattr(m, 'there'))
